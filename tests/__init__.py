"""Tests of seednews."""

"""``python -m seednews`` is the command ``seednews``."""

from seednews.cli import main

if __name__ == "__main__":
    main()

"""`python -m bitrix24_async` is the `bitrix24` command."""

import sys

from bitrix24_async.cli import main

if __name__ == "__main__":
    sys.exit(main())

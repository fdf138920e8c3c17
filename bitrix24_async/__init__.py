"""An asyncio SDK for the Bitrix24 REST API."""

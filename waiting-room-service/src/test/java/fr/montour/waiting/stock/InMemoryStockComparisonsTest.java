package fr.montour.waiting.stock;

import fr.montour.waiting.fakes.InMemoryStockComparisons;

class InMemoryStockComparisonsTest extends StockComparisonsContract {

    @Override
    protected StockComparisons empty() {
        return new InMemoryStockComparisons();
    }
}

global using Regulatory.Specs.Support;

// Every spec here has the machine to itself: what is proven is what survives, and two provinces at once would starve each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Regulatory.Partner;

/// <summary>How a simulated department behaves: well, or as departments are now and then.</summary>
/// <param name="Name">Which partner it is: <c>police</c>.</param>
/// <param name="Slow">How long it thinks about every message.</param>
/// <param name="Silent">It takes messages and never acknowledges them.</param>
/// <param name="Repeat">How often it sends everything.</param>
/// <param name="Shuffle">How many messages it gathers before it sends them, in another order.</param>
/// <param name="Answer">What it says when it is asked: <c>agreed</c>, <c>conditions</c>, <c>objected</c>; null when it does not answer questions.</param>
/// <param name="Seed">Of the order in which it shuffles: the same seed, the same order.</param>
internal sealed record Manner(string Name, TimeSpan Slow, bool Silent, int Repeat, int Shuffle, string? Answer, int Seed);

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>What the present decoder reads otherwise than what is stored.</summary>
/// <param name="Frame">Number in the journal.</param>
/// <param name="Terminal">Number that stands for the terminal; null where nobody knew it.</param>
/// <param name="Item">Which position of the frame; null where the whole frame is meant.</param>
/// <param name="Field">What differs.</param>
/// <param name="Stored">As it is stored; null for nothing.</param>
/// <param name="Read">As it is read now; null for nothing.</param>
public sealed record ReplayDifference(long Frame, int? Terminal, int? Item, string Field, string? Stored, string? Read);

/// <summary>How far a replay has come.</summary>
/// <param name="Frames">Number of the last frame that was looked at, counted from the first one.</param>
/// <param name="Of">Of so many.</param>
public readonly record struct ReplayProgress(long Frames, long Of);

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>What the journal of this process has done since it began.</summary>
/// <param name="Frames">Frames stored.</param>
/// <param name="RepeatedFrames">Frames that were stored before: answered, but not stored again.</param>
/// <param name="Positions">Positions stored.</param>
/// <param name="RepeatedPositions">Positions of stored frames that had come before in another frame.</param>
/// <param name="Conflicts">Positions of a moment that had another position already; among those stored.</param>
/// <param name="Commits">Transactions.</param>
public readonly record struct JournalCounts(
    long Frames, long RepeatedFrames, long Positions, long RepeatedPositions, long Conflicts, long Commits)
{
    internal JournalCounts Plus(in StoredBatch batch) => new(
        Frames + batch.Frames, RepeatedFrames + batch.RepeatedFrames, Positions + batch.Positions,
        RepeatedPositions + batch.RepeatedPositions, Conflicts + batch.Conflicts, Commits + 1);
}

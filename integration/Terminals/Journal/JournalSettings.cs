namespace Regulatory.Integration.Terminals.Journal;

/// <summary>How much the journal takes at once. When its queue is full, the gateway stops reading from terminals.</summary>
/// <param name="Queue">Frames that wait at most.</param>
/// <param name="BatchFrames">Frames of one commit at most; what is waiting meanwhile is the next.</param>
/// <param name="BatchPositions">Positions after which no further frame is added to a commit.</param>
public sealed record JournalSettings(int Queue = 16_384, int BatchFrames = 8_192, int BatchPositions = 16_384);

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>Where the raw frame of a position lies in the journal of frames, and which position of its batch it is.</summary>
/// <param name="Journal">Position in the journal; 0 for a point that no frame stands behind.</param>
/// <param name="Item">0 for a single report, the place in the batch (from 0) for a batch upload.</param>
public readonly record struct FrameReference(long Journal, int Item = 0);

using System.Buffers;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One piece of a connection's bytes: a sound frame, or bytes that are none with the reason.</summary>
/// <param name="Wire">
/// The bytes as they came, with the flags that are theirs alone: a slice of the buffer that was cut, valid until that buffer is given
/// back. Longer pieces of garbage are cut off at <see cref="FrameCutter.LongestSegment"/>.
/// </param>
/// <param name="Frame">The frame; null when there is a fault. It owns its bytes.</param>
public readonly record struct Cut(ReadOnlySequence<byte> Wire, FrameFault Fault, Frame? Frame);

using System.Buffers;
using System.IO.Pipelines;

namespace Regulatory.GraphQL.Http;

/// <summary>
/// An answer while it is written, up to a size: nothing is sent before it is whole, so that one that grows too large can still be taken
/// back. Blocks come from the shared pool.
/// </summary>
internal sealed class AnswerBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int FirstBlock = 4 * 1024, LargestBlock = 256 * 1024;

    private readonly List<(byte[] Block, int Used)> full = [];
    private byte[] block = ArrayPool<byte>.Shared.Rent(FirstBlock);
    private int used;
    private long before;

    public long Length => before + used;

    /// <exception cref="AnswerTooLargeException">The answer has passed the limit.</exception>
    public void Advance(int count)
    {
        used += count;
        if (Length > limit) throw new AnswerTooLargeException();
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (block.Length - used < Math.Max(sizeHint, 1)) Next(sizeHint);
        return block.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Sends what was written.</summary>
    public async ValueTask SendTo(PipeWriter target, CancellationToken cancellation)
    {
        foreach (var (sent, length) in full) await target.WriteAsync(sent.AsMemory(0, length), cancellation);
        await target.WriteAsync(block.AsMemory(0, used), cancellation);
    }

    public void Dispose()
    {
        foreach (var (returned, _) in full) ArrayPool<byte>.Shared.Return(returned);
        ArrayPool<byte>.Shared.Return(block);
        full.Clear();
        block = [];
    }

    private void Next(int sizeHint)
    {
        full.Add((block, used));
        before += used;
        (block, used) = (ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, Math.Min(block.Length * 4, LargestBlock))), 0);
    }
}

/// <summary>The answer is larger than the limit.</summary>
internal sealed class AnswerTooLargeException : Exception;

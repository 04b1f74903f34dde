using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>
/// The bytes of one answer before any of them is sent: an answer that grows too large, or fails on the way, is still nobody's. Buffers
/// are used again.
/// </summary>
internal sealed class AnswerBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Smallest = 16 * 1024;

    /// <summary>So many buffers wait for their next use, none larger than this many bytes.</summary>
    private const int Waiting = 64, LargestWaiting = 256 * 1024;

    private static readonly ConcurrentBag<AnswerBuffer> Pool = [];

    private readonly Utf8JsonWriter json;
    private byte[] bytes = new byte[Smallest];
    private int length;
    private int limit;

    private AnswerBuffer() => json = new(this, ResponseWriter.Options);

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <exception cref="AnswerTooLargeException">More than <paramref name="limit"/> bytes.</exception>
    private static AnswerBuffer Of(ExecutionResult result, int limit)
    {
        var buffer = Pool.TryTake(out var waiting) ? waiting : new AnswerBuffer();
        buffer.limit = limit;
        try
        {
            result.WriteTo(buffer.json);
            buffer.json.Flush();
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>The answer; when it has more than <paramref name="limit"/> bytes, what is said of that takes its place.</summary>
    public static AnswerBuffer Fitting(ref ExecutionResult result, int limit, out bool fits)
    {
        try
        {
            fits = true;
            return Of(result, limit);
        }
        catch (AnswerTooLargeException)
        {
            fits = false;
            result = ExecutionResult.Refused(
                new GraphQLError($"The answer has more than {limit} bytes; ask for less.") { Code = Codes.AnswerTooLarge });
            return Of(result, int.MaxValue);
        }
    }

    public void Advance(int count)
    {
        length += count;
        if (length > limit) throw new AnswerTooLargeException();
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsSpan(length);
    }

    public void Dispose()
    {
        length = 0;
        json.Reset();
        if (bytes.Length <= LargestWaiting && Pool.Count < Waiting) Pool.Add(this);
        else json.Dispose();
    }

    private void Grow(int more)
    {
        var wanted = length + Math.Max(more, 1);
        if (wanted > bytes.Length) Array.Resize(ref bytes, Math.Max(wanted, bytes.Length * 2));
    }
}

/// <summary>The answer is larger than the limit.</summary>
internal sealed class AnswerTooLargeException : Exception;

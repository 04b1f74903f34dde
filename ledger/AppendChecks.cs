using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Regulatory.Ledger;

/// <summary>What is wrong with a request by itself, found before it joins others in a batch.</summary>
internal static class AppendChecks
{
    /// <summary>Checks a request and measures it.</summary>
    /// <returns>Number of facts, and characters of data.</returns>
    /// <exception cref="InvalidAppendException">Says what is wrong.</exception>
    public static (int Facts, int Length) Measure(AppendRequest request, LedgerOptions options)
    {
        var (facts, length) = (0, 0);
        if (request.Streams.IsDefault || request.Claims.IsDefault) throw new InvalidAppendException("Streams and claims must be given, if empty.");
        for (var i = 0; i < request.Streams.Length; i++)
        {
            var append = request.Streams[i];
            for (var earlier = 0; earlier < i; earlier++)
                if (request.Streams[earlier].Stream == append.Stream)
                    throw new InvalidAppendException($"Stream {append.Stream} occurs twice in one request.");
            if (append.ExpectedVersion < StreamAppend.AnyVersion)
                throw new InvalidAppendException($"{append.ExpectedVersion} cannot be the version of {append.Stream}.");
            if (append.Facts.IsDefault) throw new InvalidAppendException($"The facts for {append.Stream} must be given, if empty.");
            Name(append.Stream.Kind, "kind of a stream");
            Name(append.Stream.Key, "key of a stream");
            facts += append.Facts.Length;
            foreach (var fact in append.Facts) length += Check(fact, options);
        }
        foreach (var claim in request.Claims)
        {
            Name(claim.Kind, "kind of a claim");
            Name(claim.Value, "value of a claim");
            if (request.Claims.Count(other => other.Kind == claim.Kind && other.Value == claim.Value) > 1)
                throw new InvalidAppendException($"{claim.Kind} '{claim.Value}' is claimed twice in one request.");
        }
        if (facts > options.MaxBatchFacts)
            throw new InvalidAppendException($"A request has at most {options.MaxBatchFacts} facts, not {facts}.");
        if (length > options.MaxBatchLength)
            throw new InvalidAppendException($"A request has at most {options.MaxBatchLength} characters of data, not {length}.");
        Name(request.CommandType, "type of a command");
        Name(request.Fingerprint, "fingerprint of a command");
        if (request.Outcome.Details is { } details) Json(details, "details of the outcome");
        var envelope = request.Envelope;
        Name(envelope.Actor, "actor");
        foreach (var text in (ReadOnlySpan<string?>)[
                     envelope.Capacity, envelope.Authority, envelope.OnBehalf, envelope.Causation, envelope.Correlation,
                     envelope.LawVersion, envelope.SoftwareVersion, envelope.Source, request.Outcome.RuleId])
            Text(text, "envelope");
        return (facts, length);
    }

    private static int Check(NewFact fact, LedgerOptions options)
    {
        Name(fact.Type, "type of a fact");
        if (fact.Data.Length > options.MaxFactLength)
            throw new InvalidAppendException($"A {fact.Type} has at most {options.MaxFactLength} characters of data, not {fact.Data.Length}.");
        Json(fact.Data, fact.Type);
        return fact.Data.Length;
    }

    private static void Name(string text, string what)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidAppendException($"The {what} is missing.");
        Text(text, what);
    }

    private static void Text(string? text, string what)
    {
        if (text?.Contains('\0', StringComparison.Ordinal) == true)
            throw new InvalidAppendException($"The {what} contains a zero character, which PostgreSQL cannot store.");
    }

    private static void Json(string json, string what)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var reader = new Utf8JsonReader(rented.AsSpan(0, Encoding.UTF8.GetBytes(json, rented)));
            while (reader.Read()) { }
        }
        catch (JsonException invalid)
        {
            throw new InvalidAppendException($"The data of {what} are not JSON: {invalid.Message}", invalid);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}

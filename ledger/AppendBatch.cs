using System.Collections;
using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;

namespace Regulatory.Ledger;

/// <summary>
/// Requests as the arrays that <c>ledger.append</c> takes, and its answer as their outcomes. One sender uses one instance again
/// and again.
/// </summary>
internal sealed class AppendBatch
{
    private readonly List<NpgsqlParameter> parameters = [];
    private readonly List<IList> columns = [];
    private readonly HashSet<object> seen = [];
    private readonly HashSet<StreamName> looked = [];
    private readonly NpgsqlParameter<bool> disjoint = new();
    private readonly List<Guid> commands;
    private readonly List<string?> types, fingerprints, rules, details;
    private readonly List<int> until;
    private readonly List<string?> actors, authorities, behalves, causations, correlations, laws, metas;
    private readonly List<int> appendRequests;
    private readonly List<string?> kinds, keys;
    private readonly List<long> expected;
    private readonly List<int> counts, before;
    private readonly List<int> claimRequests;
    private readonly List<string?> claimKinds, claimValues, holderKinds, holderKeys;
    private readonly List<int> holderAppends;
    private readonly List<int> factAppends;
    private readonly List<string?> factTypes, data;

    public AppendBatch()
    {
        // In the order of the function's parameters.
        commands = Column<Guid>(NpgsqlDbType.Uuid);
        (types, fingerprints, rules, details) = (Text(), Text(), Text(), Text());
        until = Column<int>(NpgsqlDbType.Integer);
        (actors, authorities, behalves, causations, correlations, laws) = (Text(), Text(), Text(), Text(), Text(), Text());
        metas = Column<string?>(NpgsqlDbType.Json);
        appendRequests = Column<int>(NpgsqlDbType.Integer);
        (kinds, keys) = (Text(), Text());
        expected = Column<long>(NpgsqlDbType.Bigint);
        (counts, before) = (Column<int>(NpgsqlDbType.Integer), Column<int>(NpgsqlDbType.Integer));
        claimRequests = Column<int>(NpgsqlDbType.Integer);
        (claimKinds, claimValues, holderKinds, holderKeys) = (Text(), Text(), Text(), Text());
        holderAppends = Column<int>(NpgsqlDbType.Integer);
        factAppends = Column<int>(NpgsqlDbType.Integer);
        factTypes = Text();
        data = Column<string?>(NpgsqlDbType.Json);
        parameters.Add(disjoint);
    }

    /// <summary>Position of the ledger's head after the batch.</summary>
    public long Head { get; private set; }

    /// <summary>The call, with this instance's arrays as its parameters.</summary>
    public NpgsqlCommand CreateCommand(NpgsqlConnection connection) => FunctionCall.Create(connection, "append", parameters);

    public void Fill(IReadOnlyList<AppendRequest> requests)
    {
        foreach (var column in columns) column.Clear();
        seen.Clear();
        looked.Clear();
        disjoint.TypedValue = true;
        foreach (var request in requests) Add(request, requests.Count > 1);
    }

    private void Add(AppendRequest request, bool hasNeighbours)
    {
        var number = commands.Count + 1;
        var firstAppend = kinds.Count;
        if (hasNeighbours) See(request.CommandId);
        foreach (var append in request.Streams)
        {
            if (hasNeighbours) See(append);
            appendRequests.Add(number);
            kinds.Add(append.Stream.Kind);
            keys.Add(append.Stream.Key);
            expected.Add(append.ExpectedVersion);
            counts.Add(append.Facts.Length);
            before.Add(factTypes.Count);
            foreach (var fact in append.Facts)
            {
                factAppends.Add(kinds.Count);
                factTypes.Add(fact.Type);
                data.Add(fact.Data);
            }
        }
        foreach (var claim in request.Claims)
        {
            if (hasNeighbours) See((claim.Kind, claim.Value));
            claimRequests.Add(number);
            claimKinds.Add(claim.Kind);
            claimValues.Add(claim.Value);
            holderKinds.Add(claim.Stream.Kind);
            holderKeys.Add(claim.Stream.Key);
            // A stream that gets facts in this request exists by the time the claim is written; others are looked up one by one.
            var own = request.Streams.FirstOrDefault(append => append.Stream == claim.Stream && append.Facts.Length > 0);
            holderAppends.Add(own is null ? 0 : firstAppend + request.Streams.IndexOf(own) + 1);
        }
        commands.Add(request.CommandId);
        types.Add(request.CommandType);
        fingerprints.Add(request.Fingerprint);
        rules.Add(request.Outcome.RuleId);
        details.Add(request.Outcome.Details);
        until.Add(factTypes.Count);
        Add(request.Envelope);
    }

    private void Add(ActEnvelope envelope)
    {
        actors.Add(envelope.Actor);
        authorities.Add(envelope.Authority);
        behalves.Add(envelope.OnBehalf);
        causations.Add(envelope.Causation);
        correlations.Add(envelope.Correlation);
        laws.Add(envelope.LawVersion);
        metas.Add(EnvelopeMeta.Of(envelope));
    }

    private void See(object one) => disjoint.TypedValue &= seen.Add(one);

    /// <summary>A stream that several requests only look at (an offence, a site) sets none of them apart from the others.</summary>
    private void See(StreamAppend append)
    {
        if (append.Facts.IsEmpty)
        {
            looked.Add(append.Stream);
            disjoint.TypedValue &= !seen.Contains(append.Stream);
        }
        else
        {
            disjoint.TypedValue &= seen.Add(append.Stream) & !looked.Contains(append.Stream);
        }
    }

    /// <summary>Reads the answer's single row: one outcome a request.</summary>
    public async Task<AppendOutcome[]> Read(NpgsqlDataReader answer, IReadOnlyList<AppendRequest> requests)
    {
        if (!await answer.ReadAsync().ConfigureAwait(false)) throw new InvalidOperationException("ledger.append gave no answer.");
        var head = answer.GetInt64(0);
        var versions = answer.IsDBNull(1) ? [] : answer.GetFieldValue<long[]>(1);
        var plain = answer.IsDBNull(2);
        var outcomes = plain ? null : answer.GetFieldValue<short[]>(2);
        var positions = plain ? null : answer.GetFieldValue<long[]>(3);
        var subjects = plain ? null : answer.GetFieldValue<int?[]>(4);
        var actuals = plain ? null : answer.GetFieldValue<long?[]>(5);
        var textsA = plain ? null : answer.GetFieldValue<string?[]>(6);
        var textsB = plain ? null : answer.GetFieldValue<string?[]>(7);

        var results = new AppendOutcome[requests.Count];
        var append = 0;
        for (var i = 0; i < results.Length; i++)
        {
            var request = requests[i];
            results[i] = (outcomes?[i] ?? 0) switch
            {
                0 => new Appended(Versions(versions, append), positions?[i] ?? head + until[i]),
                1 => ConflictOf(subjects![i]!.Value - 1, actuals![i]!.Value),
                2 => new Duplicate(new(textsA![i], textsB![i]), positions![i]),
                3 => new FingerprintMismatch(request.CommandId),
                4 => TakenClaim(subjects![i]!.Value - 1, new(textsA![i]!, textsB![i]!)),
                var unknown => throw new InvalidOperationException($"ledger.append answered {unknown}."),
            };
            append += request.Streams.Length;

            ImmutableArray<long> Versions(long[] earlier, int first)
            {
                var builder = ImmutableArray.CreateBuilder<long>(request.Streams.Length);
                for (var s = 0; s < request.Streams.Length; s++) builder.Add(earlier[first + s] + request.Streams[s].Facts.Length);
                return builder.MoveToImmutable();
            }
        }
        Head = Math.Max(head, results.OfType<Appended>().Select(result => result.Position).DefaultIfEmpty(head).Max());
        return results;
    }

    private Conflict ConflictOf(int append, long actual) => new(new(kinds[append]!, keys[append]!), expected[append], actual);

    private ClaimTaken TakenClaim(int claim, StreamName holder) => new(claimKinds[claim]!, claimValues[claim]!, holder);

    private List<string?> Text() => Column<string?>(NpgsqlDbType.Text);

    private List<T> Column<T>(NpgsqlDbType element)
    {
        var column = new List<T>();
        columns.Add(column);
        parameters.Add(new NpgsqlParameter<List<T>> { TypedValue = column, NpgsqlDbType = NpgsqlDbType.Array | element });
        return column;
    }
}

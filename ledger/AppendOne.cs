using Npgsql;
using NpgsqlTypes;

namespace Regulatory.Ledger;

/// <summary>
/// A lone act on one stream as the plain parameters that <c>ledger.append_one</c> takes. One sender uses one instance again and again.
/// </summary>
internal sealed class AppendOne
{
    private readonly List<NpgsqlParameter> parameters = [];
    private readonly NpgsqlParameter<Guid> command = new() { NpgsqlDbType = NpgsqlDbType.Uuid };
    private readonly NpgsqlParameter<string?> type, fingerprint, rule, details, actor, authority, onBehalf, causation, correlation, law, meta, kind, key;
    private readonly NpgsqlParameter<long> expected = new() { NpgsqlDbType = NpgsqlDbType.Bigint };
    private readonly List<string> types = [];
    private readonly List<string> data = [];

    public AppendOne()
    {
        // In the order of the function's parameters.
        parameters.Add(command);
        (type, fingerprint, rule, details) = (Text(), Text(), Text(), Text());
        (actor, authority, onBehalf, causation, correlation, law) = (Text(), Text(), Text(), Text(), Text(), Text());
        meta = Text(NpgsqlDbType.Json);
        (kind, key) = (Text(), Text());
        parameters.Add(expected);
        parameters.Add(new NpgsqlParameter<List<string>> { TypedValue = types, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter<List<string>> { TypedValue = data, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Json });
    }

    /// <summary>Whether requests are what this way is for.</summary>
    public static bool Suits(IReadOnlyList<AppendRequest> requests) =>
        requests is [{ Streams: [{ Facts.IsEmpty: false }], Claims.IsEmpty: true }];

    /// <summary>The call, with this instance's parameters.</summary>
    public NpgsqlCommand CreateCommand(NpgsqlConnection connection) => FunctionCall.Create(connection, "append_one", parameters);

    public void Fill(AppendRequest request)
    {
        var (append, envelope) = (request.Streams[0], request.Envelope);
        command.TypedValue = request.CommandId;
        (type.TypedValue, fingerprint.TypedValue) = (request.CommandType, request.Fingerprint);
        (rule.TypedValue, details.TypedValue) = (request.Outcome.RuleId, request.Outcome.Details);
        (actor.TypedValue, authority.TypedValue, onBehalf.TypedValue) = (envelope.Actor, envelope.Authority, envelope.OnBehalf);
        (causation.TypedValue, correlation.TypedValue) = (envelope.Causation, envelope.Correlation);
        (law.TypedValue, meta.TypedValue) = (envelope.LawVersion, EnvelopeMeta.Of(envelope));
        (kind.TypedValue, key.TypedValue, expected.TypedValue) = (append.Stream.Kind, append.Stream.Key, append.ExpectedVersion);
        types.Clear();
        data.Clear();
        foreach (var fact in append.Facts)
        {
            types.Add(fact.Type);
            data.Add(fact.Data);
        }
    }

    /// <summary>Reads the answer's single row.</summary>
    /// <returns>Null when the act was not in order and nothing was written.</returns>
    public async Task<Appended?> Read(NpgsqlDataReader answer)
    {
        if (!await answer.ReadAsync().ConfigureAwait(false)) throw new InvalidOperationException("ledger.append_one gave no answer.");
        return answer.IsDBNull(0) ? null : new([answer.GetInt64(1) + types.Count], answer.GetInt64(0) + types.Count);
    }

    private NpgsqlParameter<string?> Text(NpgsqlDbType of = NpgsqlDbType.Text)
    {
        var parameter = new NpgsqlParameter<string?> { NpgsqlDbType = of };
        parameters.Add(parameter);
        return parameter;
    }
}

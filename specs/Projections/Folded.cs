using System.Reflection;
using System.Text;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections.Specs;

/// <summary>
/// Given facts, when one more fact, then this row. Every look at the rows checks by itself that the facts come back from the
/// ledger's codec as they went in, and that the same facts folded again make the same rows.
/// </summary>
/// <param name="kind">Kind of the streams.</param>
internal sealed class Folded<TRow>(string kind = "specs")
    where TRow : class
{
    private static readonly ReadModelShape Shape = ReadModelShape.Of(typeof(TRow), Stored.Codec);
    private readonly List<FactItem> items = [];
    private readonly Dictionary<string, long> versions = [];

    /// <summary>Facts of one stream, recorded one after another by an officer of Guangzhou.</summary>
    public Folded<TRow> Given(string key, params object[] facts)
    {
        foreach (var fact in facts)
        {
            versions[key] = versions.GetValueOrDefault(key) + 1;
            var stored = Stored.Catalogue.Encode(fact);
            var recorded = new RecordedFact(
                items.Count + 1, new(kind, key), versions[key], stored.Type, Instant.FromUtc(2026, 3, 2, 1, 0) + Duration.FromMinutes(items.Count),
                Guid.Empty, Stored.Envelope, stored.Data);
            object body = Shape.Evolution.TakesEveryFact ? recorded : Stored.Catalogue.Decode(recorded);
            items.Add(new(recorded, Shape.Evolution.For(body.GetType()), body));
        }
        return this;
    }

    public Folded<TRow> When(string key, object fact) => Given(key, fact);

    /// <summary>The row with a key as it is stored, or null.</summary>
    public TRow? Row(object key) => Rows().GetValueOrDefault(key);

    public Dictionary<object, TRow> Rows()
    {
        var once = Fold();
        Text(Fold()).ShouldBe(Text(once), "the same facts make the same rows");
        return once;
    }

    private static string Text(Dictionary<object, TRow> rows) =>
        string.Join('\n', rows.Select(row => $"{row.Key} {Stored.Codec.Encode(row.Value)}").Order(StringComparer.Ordinal));

    private Dictionary<object, TRow> Fold()
    {
        var facts = items.ToArray();
        var keys = BatchFold.KeysOf(facts);
        var rows = keys.SelectMany(key => key).Distinct().ToDictionary(key => key, key => new TouchedRow(key, null));
        BatchFold.Run(facts, keys, rows);
        return rows.Values.Where(row => row.Now is not null).ToDictionary(row => row.Key, row => (TRow)row.Now!.Value.Row);
    }
}

/// <summary>The law's facts under their wire names; personal values are sealed by a stand-in that anyone can open.</summary>
internal static class Stored
{
    public static readonly FactCodec Codec = new FactCodec().AddSealed<Personal>(
        seal: (_, clear) => Convert.ToBase64String(Encoding.UTF8.GetBytes(clear)),
        open: (_, envelope) => Encoding.UTF8.GetString(Convert.FromBase64String(envelope)),
        subject: personal => personal.Subject.Value,
        clear: personal => personal.Clear,
        create: (subject, clear) => new(PartyId.Parse(subject), clear));

    public static readonly FactCatalogue Catalogue = FactCatalogue.Of(
        typeof(RuleId).Assembly, Codec,
        wireName: type => type.GetCustomAttribute<WireNameAttribute>()?.WireName,
        retiredName: type => type.GetCustomAttribute<RetiredFactAttribute>()?.WireName);

    public static readonly ActEnvelope Envelope = new("clerk-01", "WindowClerk", "440100", null, null, "matter-1", "0", "0.1.0");
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger.Codec;

namespace Regulatory.Domain.Specs;

/// <summary>
/// Facts as they come back from the ledger: written by its codec under their wire names and read again. Personal values are
/// sealed by a stand-in that anyone can open, so that a spec sees them go and come.
/// </summary>
public static class StoredForm
{
    public static FactCatalogue Catalogue { get; } = FactCatalogue.Of(
        typeof(RuleId).Assembly,
        new FactCodec().AddSealed<Personal>(
            seal: (_, clear) => Convert.ToBase64String(Encoding.UTF8.GetBytes(clear)),
            open: (_, envelope) => Encoding.UTF8.GetString(Convert.FromBase64String(envelope)),
            subject: personal => personal.Subject.Value,
            clear: personal => personal.Clear,
            create: (subject, clear) => new(PartyId.Parse(subject), clear)),
        wireName: type => type.GetCustomAttribute<WireNameAttribute>()?.WireName,
        retiredName: type => type.GetCustomAttribute<RetiredFactAttribute>()?.WireName);

    /// <summary>The facts after a round trip; fails when one of them comes back saying something else.</summary>
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> facts)
        where T : class => [.. facts.Select(RoundTrip)];

    /// <summary>Facts as stored, one a line, to compare by: records compare their arrays by reference.</summary>
    public static string TextOf<T>(ImmutableArray<T> facts)
        where T : class => string.Join('\n', facts.Select(TextOf));

    private static string TextOf(object fact)
    {
        var stored = Catalogue.Encode(fact);
        return $"{stored.Type} {stored.Data}";
    }

    private static T RoundTrip<T>(T fact)
        where T : class
    {
        var stored = Catalogue.Encode(fact);
        var read = (T)Catalogue.Decode(stored.Type, stored.Data);
        TextOf(read).ShouldBe(TextOf(fact), "a fact comes back from the ledger as it went in");
        return read;
    }
}

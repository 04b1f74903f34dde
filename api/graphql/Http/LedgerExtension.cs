using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Http;

/// <summary><c>extensions.ledger</c>: the place in the ledger that an answer speaks of.</summary>
internal static class LedgerExtension
{
    public static ImmutableSortedDictionary<string, object?> Of(LedgerHead head) => ImmutableSortedDictionary<string, object?>.Empty
        .Add("position", head.Position.ToString(CultureInfo.InvariantCulture))
        .Add("recordedAt", head.RecordedAt is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);
}

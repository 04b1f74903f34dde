using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>What happened to one item of the published list of licensing items.</summary>
public abstract record LicenceItemFact
{
    public abstract ItemNumber Item { get; init; }
}

/// <summary>An item stands on the published list 列入许可事项清单.</summary>
/// <param name="ListReference">The published list: document number or title and edition.</param>
[Fact("licensing.licence-item.listed.v1")]
public sealed record ItemListed(ItemNumber Item, ItemTerms Terms, string ListReference, LocalDate InForceFrom) : LicenceItemFact;

/// <summary>An item has other terms from a day on 事项调整; what was decided before stays under the old terms.</summary>
[Fact("licensing.licence-item.amended.v1")]
public sealed record ItemAmended(ItemNumber Item, ItemTerms Terms, string ListReference, string Reason, LocalDate InForceFrom)
    : LicenceItemFact;

/// <summary>An item is no longer on the list from a day on 取消事项.</summary>
[Fact("licensing.licence-item.delisted.v1")]
public sealed record ItemDelisted(ItemNumber Item, string ListReference, string Reason, LocalDate From) : LicenceItemFact;

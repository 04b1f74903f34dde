using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>列入许可事项: takes an item of the published list into the catalogue.</summary>
/// <param name="ListReference">The published list: document number or title and edition.</param>
/// <param name="InForceFrom">First day on which the item can be applied for under these terms.</param>
[ActOf(Role.SuperiorAuthority, Role.Administrator, Role.System)]
[Law(AdministrativeLicensingLaw.Art17)]
public sealed record ListItem(ItemNumber Item, ItemTerms Terms, string ListReference, LocalDate InForceFrom) : LicenceItemCommand;

public static partial class LicenceItemDecider
{
    private static Decision<LicenceItemFact> Decide(LicenceItem item, ListItem command, ActContext context)
    {
        if (PublishedListForEveryItem.Check(command.Item, command.ListReference) is { } unpublished) return unpublished;
        if (BasisForEveryItem.Check(command.Item, command.Terms) is { } baseless) return baseless;
        if (TermsWithinReason.Check(command.Item, command.Terms) is { } senseless) return senseless;
        if (item.TermsOn(command.InForceFrom) is { } listed && Same(listed, command.Terms))
            return Decision<LicenceItemFact>.Nothing;
        if (ItemListedOnce.Check(command.Item, item) is { } twice) return twice;
        if (TermsInOrder.Check(command.Item, item, command.InForceFrom) is { } disorder) return disorder;
        return new ItemListed(command.Item, command.Terms, command.ListReference, command.InForceFrom);
    }
}

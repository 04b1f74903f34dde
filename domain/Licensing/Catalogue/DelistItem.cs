using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>取消许可事项: takes an item off the list from a day on. Licences already granted are not touched.</summary>
[ActOf(Role.SuperiorAuthority, Role.Administrator)]
[Law(AdministrativeLicensingLaw.Art17)]
public sealed record DelistItem(ItemNumber Item, string ListReference, string Reason, LocalDate From) : LicenceItemCommand;

public static partial class LicenceItemDecider
{
    private static Decision<LicenceItemFact> Decide(LicenceItem item, DelistItem command, ActContext context)
    {
        if (item.WasEverListed && item.Latest is null && item.LatestFrom == command.From)
            return Decision<LicenceItemFact>.Nothing;
        if (ChangeOfListedItem.Check(command.Item, item) is { } unlisted) return unlisted;
        if (PublishedListForEveryItem.Check(command.Item, command.ListReference) is { } unpublished) return unpublished;
        if (ReasonForEveryAmendment.Check(command.Item, command.Reason) is { } unreasoned) return unreasoned;
        if (TermsInOrder.Check(command.Item, item, command.From) is { } disorder) return disorder;
        if (NoTermsInRetrospect.Check(command.Item, command.From, context.On) is { } retrospect) return retrospect;
        return new ItemDelisted(command.Item, command.ListReference, command.Reason, command.From);
    }
}

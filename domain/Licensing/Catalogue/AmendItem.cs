using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>调整许可事项: gives an item other terms from a day on. What was applied for before stays under the old ones.</summary>
[ActOf(Role.SuperiorAuthority, Role.Administrator)]
[Law(AdministrativeLicensingLaw.Art17)]
public sealed record AmendItem(ItemNumber Item, ItemTerms Terms, string ListReference, string Reason, LocalDate InForceFrom)
    : LicenceItemCommand;

public static partial class LicenceItemDecider
{
    private static Decision<LicenceItemFact> Decide(LicenceItem item, AmendItem command, ActContext context)
    {
        if (ChangeOfListedItem.Check(command.Item, item) is { } unlisted) return unlisted;
        if (PublishedListForEveryItem.Check(command.Item, command.ListReference) is { } unpublished) return unpublished;
        if (ReasonForEveryAmendment.Check(command.Item, command.Reason) is { } unreasoned) return unreasoned;
        if (BasisForEveryItem.Check(command.Item, command.Terms) is { } baseless) return baseless;
        if (TermsWithinReason.Check(command.Item, command.Terms) is { } senseless) return senseless;
        if (Same(item.Latest!, command.Terms)) return Decision<LicenceItemFact>.Nothing;
        if (TermsInOrder.Check(command.Item, item, command.InForceFrom) is { } disorder) return disorder;
        if (NoTermsInRetrospect.Check(command.Item, command.InForceFrom, context.On) is { } retrospect) return retrospect;
        return new ItemAmended(command.Item, command.Terms, command.ListReference, command.Reason, command.InForceFrom);
    }

    /// <summary>Records compare their arrays by reference; terms are the same when they say the same.</summary>
    private static bool Same(ItemTerms one, ItemTerms other) =>
        one.Basis.SequenceEqual(other.Basis) && one.Levels.SequenceEqual(other.Levels) && one.Limits.SequenceEqual(other.Limits)
        && one.Materials.SequenceEqual(other.Materials) && one.Under.SequenceEqual(other.Under)
        && one with { Basis = [], Levels = [], Limits = [], Materials = [], Under = [] }
            == other with { Basis = [], Levels = [], Limits = [], Materials = [], Under = [] };
}

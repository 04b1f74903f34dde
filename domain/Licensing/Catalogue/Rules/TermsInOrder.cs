using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>New terms hold from a later day than the last ones: nobody rewrites what already held.</summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText(
    "事项{item}的新规定自{from}起施行,不晚于现行规定的施行日{latest}。",
    "The new terms of item {item} would hold from {from}, which is not after the latest ones of {latest}.")]
public static class TermsInOrder
{
    public static readonly RuleId Id = new("LIC-CAT-007");

    public static Refusal? Check(ItemNumber number, LicenceItem item, LocalDate from) =>
        item.LatestFrom is { } latest && from <= latest
            ? new(Id, ("item", number), ("from", from), ("latest", latest))
            : null;
}

using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>Terms are not changed in retrospect: applications of past days were received under what was then published.</summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText("事项{item}的调整不得溯及{from}。", "Item {item} cannot be changed in retrospect from {from}.")]
public static class NoTermsInRetrospect
{
    public static readonly RuleId Id = new("LIC-CAT-008");

    public static Refusal? Check(ItemNumber number, LocalDate from, LocalDate on) =>
        from < on ? new(Id, ("item", number), ("from", from)) : null;
}

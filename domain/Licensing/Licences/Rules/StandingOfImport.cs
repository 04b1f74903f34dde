using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>An imported standing has its ground on record, as it would have had here.</summary>
[Law(AdministrativeLicensingLaw.Art70)]
[RuleText(
    "以“{standing}”状态迁移须注明依据文书；“延续办理中”不能迁移，“过期”须有已届满的有效期。",
    "Standing {standing} cannot be imported like this: an order or ending names its document, an expired licence has a last day behind it, and a pending renewal comes with its application.")]
public static class StandingOfImport
{
    public static readonly RuleId Id = new("LIC-IMP-002");

    public static Refusal? Check(ImportLicence command, LocalDate on) => command.Standing switch
    {
        Standing.Active => null,
        Standing.Expired when command.Until < on => null,
        Standing.Expired or Standing.RenewalPending => new Refusal(Id, ("standing", command.Standing)),
        _ => string.IsNullOrWhiteSpace(command.StandingBasis) ? new Refusal(Id, ("standing", command.Standing)) : null,
    };
}

using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>The holder who is not to blame is compensated; the one who cheated is not.</summary>
[Law(AdministrativeLicensingLaw.Art69)]
[RuleText(
    "依第六十九条第一款撤销须对持证人的损害作出补偿决定；以欺骗、贿赂取得的，其利益不受保护。",
    "Rescission under article 69 para 1 comes with a decision on compensation; what was got by fraud or bribery is not protected.")]
public static class CompensationForRescission
{
    public static readonly RuleId Id = new("LIC-RSC-004");

    public static Refusal? Check(RescissionGround ground, Compensation? compensation)
    {
        var wrong = ground switch
        {
            RescissionGround.FraudOrBribery => compensation is not null,
            RescissionGround.ConditionsLostOrHazardUncured or RescissionGround.GraveAccidentOrRepeatedNotices => false,
            _ => string.IsNullOrWhiteSpace(compensation?.Decision),
        };
        return wrong ? new Refusal(Id) : null;
    }
}

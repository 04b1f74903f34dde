using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// On the spot the officers show their certificates, take evidence, tell facts, reasons, basis and rights, hear the
/// defence, and hand over the form; the party signs, or the refusal is noted.
/// </summary>
[Law(AdministrativePenaltyLaw.Art52), Law(TransportEnforcementProcedure.Art61)]
[RuleText(
    "当场处罚缺少步骤：{missing}。",
    "A step of the procedure on the spot is missing: {missing}.")]
public static class EightSteps
{
    public static readonly RuleId Id = new("ENF-SPT-002");

    public static Refusal? Check(OnSpotSteps steps) =>
        Missing(steps) is { } missing ? new Refusal(Id, ("missing", missing)) : null;

    private static string? Missing(OnSpotSteps steps) => steps switch
    {
        { CertificatesShown: false } => "certificates",
        { EvidenceTaken: false } => "evidence",
        { GroundsTold: false } => "grounds",
        { RightsTold: false } => "rights",
        { DefenceHeard: false } => "defence",
        { FormHandedOver: false } => "form",
        _ => null,
    };
}

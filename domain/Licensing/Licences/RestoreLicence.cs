using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Corrects the register after a superior decision or a judgment undid the act that ended a licence (L-13).</summary>
/// <param name="DocumentNumber">Number of the superior decision or of the judgment.</param>
[ActOf(Role.SuperiorAuthority, Role.DecisionMaker, Role.System), Law(AdministrativeLicensingLaw.Art60)]
public sealed record RestoreLicence(
    LicenceId Licence, RestoringInstance Instance, string DocumentNumber, string Reasons) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, RestoreLicence command, LicensingContext context)
    {
        if (RestorationBySuperiorDecision.Check(command.DocumentNumber) is { } baseless) return baseless;
        if (licence.EndedAs is not { } ended) return Decision<LicenceFact>.Nothing;
        if (RestorationOfEndedByAct.Check(ended) is { } lapsed) return lapsed;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        return new LicenceRestored(command.Instance, command.DocumentNumber, ended, command.Reasons, context.On);
    }
}

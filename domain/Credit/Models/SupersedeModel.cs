using NodaTime;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models;

/// <summary>废止评价模型 from a day on, which is not past; cycles that ended before stay under it.</summary>
/// <param name="By">The version that takes its place; null where none does.</param>
/// <param name="From">First day on which it is no longer in force.</param>
[ActOf(Role.SuperiorAuthority, Role.CreditOfficer, Role.System), Law(OwnRules.CreditModels)]
public sealed record SupersedeModel(CreditModelId Model, CreditModelId? By, string DocumentNumber, LocalDate From) : CreditModelCommand;

public static partial class CreditModelDecider
{
    private static Decision<CreditModelFact> Decide(CreditModel model, SupersedeModel command, CreditContext context)
    {
        if (model.EndsOn == command.From) return Decision<CreditModelFact>.Nothing;
        if (VersionInForce.Check(command.Model, model, command.From) is { } dead) return dead;
        if (PublicationOfModel.Check(command.DocumentNumber) is { } bare) return bare;
        if (NoModelInRetrospect.Check(command.From, context.On) is { } retrospect) return retrospect;
        return new CreditModelSuperseded(command.Model, command.By, command.DocumentNumber, command.From, context.On);
    }
}

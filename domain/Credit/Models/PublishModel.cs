using NodaTime;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models;

/// <summary>公布评价模型 with all its parameters; the version it takes the place of ends in the same act.</summary>
/// <param name="InForceFrom">First day on which scores are computed by it.</param>
/// <param name="Supersedes">The version that ends the day before; null for a first version.</param>
[ActOf(Role.SuperiorAuthority, Role.CreditOfficer, Role.System), Law(OwnRules.CreditModels), Law(GuangdongRoadTransportRegulations.Art11)]
public sealed record PublishModel(
    CreditModelId Model, ModelTerms Terms, string DocumentNumber, LocalDate InForceFrom, CreditModelId? Supersedes = null) : CreditModelCommand;

public static partial class CreditModelDecider
{
    private static Decision<CreditModelFact> Decide(CreditModel model, PublishModel command, CreditContext context)
    {
        if (ModelPublishedOnce.Check(model) is { } twice) return twice;
        if (PublicationOfModel.Check(command.DocumentNumber) is { } bare) return bare;
        if (TermsOfModel.Check(command.Model, command.Terms) is { } senseless) return senseless;
        if (StepsOfDriverItems.Check(command.Terms, context.On) is { } odd) return odd;
        if (MeasuresOfDrivers.Check(command.Terms, context.On) is { } lax) return lax;
        if (GradesOfConstruction.Check(command.Terms, context.On) is { } shifted) return shifted;
        if (OneVersionInForce.Check(command, context.Models) is { } rival) return rival;
        return new CreditModelPublished(
            command.Model, command.Terms, command.DocumentNumber, command.InForceFrom, command.Supersedes, context.On);
    }
}

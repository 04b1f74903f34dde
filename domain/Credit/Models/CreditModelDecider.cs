using System.Diagnostics;

namespace Regulatory.Domain.Credit.Models;

/// <summary>What the department may do to its models of evaluation; one file per act.</summary>
public static partial class CreditModelDecider
{
    public static Decision<CreditModelFact> Decide(CreditModel model, CreditModelCommand command, CreditContext context) => command switch
    {
        PublishModel act => Decide(model, act, context),
        SupersedeModel act => Decide(model, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}

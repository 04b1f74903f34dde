using System.Diagnostics;
using Regulatory.Domain.Credit.Warnings.Rules;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>The life of an early warning, one line per act.</summary>
public static partial class CreditWarningDecider
{
    public static Decision<CreditWarningFact> Decide(CreditWarning warning, CreditWarningCommand command, CreditContext context) =>
        OrderOfWarning.Check(warning, context) is { } disorder ? disorder : command switch
        {
            RaiseWarning act => Decide(warning, act, context),
            _ when WarningOnRecord.Check(warning) is { } unknown => unknown,
            AcknowledgeWarning act => Decide(warning, act, context),
            HoldWarningTalk act => Decide(warning, act, context),
            OrderWarningRectification act => Decide(warning, act, context),
            ClearWarning act => Decide(warning, act, context),
            EscalateWarning act => Decide(warning, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}

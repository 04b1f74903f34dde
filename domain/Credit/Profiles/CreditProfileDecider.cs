using System.Diagnostics;
using Regulatory.Domain.Credit.Profiles.Rules;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>What may be done to a credit profile, one line per act.</summary>
public static partial class CreditProfileDecider
{
    public static Decision<CreditProfileFact> Decide(CreditProfile profile, CreditProfileCommand command, CreditContext context) =>
        OrderOfEntries.Check(profile, context) is { } disorder ? disorder : command switch
        {
            OpenCreditProfile act => Decide(profile, act, context),
            _ when ProfileStillOpen.Check(profile) is { } closed && command is not (CloseProfile or RecordCreditFact { Opening: not null }) => closed,
            RecordCreditFact act => Decide(profile, act, context),
            _ when ProfileOnRecord.Check(profile) is { } unknown => unknown,
            ReverseCreditFact act => Decide(profile, act, context),
            RecordDutyPerformed act => Decide(profile, act, context),
            ComputeScore act => Decide(profile, act, context),
            ProposeGrade act => Decide(profile, act, context),
            AnnounceGrade act => Decide(profile, act, context),
            FileObjection act => Decide(profile, act, context),
            ResolveObjection act => Decide(profile, act, context),
            ConfirmGrade act => Decide(profile, act, context),
            AdjustGradeDynamically act => Decide(profile, act, context),
            RecordDriverEducation act => Decide(profile, act, context),
            ApplyRepair act => Decide(profile, act, context),
            DecideRepair act => Decide(profile, act, context),
            CloseProfile act => Decide(profile, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}

using System.Collections.Immutable;
using Regulatory.Integration.Processes.Definitions;

namespace Regulatory.Integration.Processes;

/// <summary>The table of contents: every process across departments.</summary>
public static class ProcessDefinitions
{
    public static ImmutableArray<ProcessDefinition> All { get; } =
    [
        PenaltyConsequences.Definition,
        RevocationConsequences.Definition,
        PenaltyOverturned.Definition,
        OverloadThreshold.Definition,
        OverloadFollowUp.Definition,
        LicencePublicity.Definition,
        GradeConsequences.Definition,
        CreditRepair.Definition,
        ProfileClosing.Definition,
        JointReview.Definition,
        CriminalTransfer.Definition,
        AlarmEscalation.Definition,
        HandlingRate.Definition,
        WaybillWatch.Definition,
        TripWithoutWaybill.Definition,
        WaybillRecall.Definition,
        DeadlineWatch.Definition,
    ];
}

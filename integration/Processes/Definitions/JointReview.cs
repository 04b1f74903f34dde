using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 并联审批 (ALL 26): several departments are asked about one application at the same time and answer by a day. What the silence of one means
/// is said when they are asked. The opinions go to the reviewer; when the application ends meanwhile, the review lapses.
/// </summary>
public static class JointReview
{
    private const string Asked = "Asked", Escalated = "Escalated", Agreed = "Agreed", Objected = "Objected", Lapsed = "Lapsed";

    private const string Silence = "silence";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.JointReview,
        [
            new(null, Asked, nameof(JointReviewRequested)),
            new(Asked, Agreed, "AcknowledgementReceived, DeadlinePassed", Ends: true),
            new(Asked, Objected, "AcknowledgementReceived, DeadlinePassed", Ends: true),
            new(Asked, Escalated, nameof(DeadlinePassed)),
            new(Escalated, Agreed, nameof(AcknowledgementReceived), Ends: true),
            new(Escalated, Objected, nameof(AcknowledgementReceived), Ends: true),
            new(Asked, Lapsed, "ApplicationWithdrawn, ApplicationTerminated, LicenceGranted, LicenceRefused", Ends: true),
            new(Escalated, Lapsed, "ApplicationWithdrawn, ApplicationTerminated, LicenceGranted, LicenceRefused", Ends: true),
        ],
        [typeof(ApplicationWithdrawn), typeof(ApplicationTerminated), typeof(LicenceGranted), typeof(LicenceRefused)],
        static seen => [seen.Stream.Key],
        Upon);

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (false, JointReviewRequested requested) => Ask(requested),
        (true, AcknowledgementReceived or DeadlinePassed) => Weigh(process),
        (true, LicenceApplicationFact) => [new Move.End(Lapsed)],
        _ => [],
    };

    private static IEnumerable<Move> Ask(JointReviewRequested requested)
    {
        yield return new Move.Start(Asked, (Silence, requested.Silence.ToString()), ("matter", requested.Matter));
        foreach (var department in requested.Departments)
            yield return new Move.Tell(
                department, ProcessNotices.OpinionAsked, requested.AnswerBy, AdministrativeLicensingLaw.Art26, "",
                ("matter", requested.Matter), ("question", requested.Question));
    }

    private static IEnumerable<Move> Weigh(Process process)
    {
        var silence = Enum.Parse<SilenceEffect>(process.Known(Silence)!);
        var silent = process.Awaited.Values.Where(awaited => process.Passed.ContainsKey(awaited.MessageId.ToString("D"))).ToList();
        var pending = process.Awaited.Count - (silence is SilenceEffect.Escalates ? 0 : silent.Count);
        if (pending > 0)
        {
            if (silence is not SilenceEffect.Escalates || silent.Count == 0 || process.State is Escalated) yield break;
            yield return new Move.GoTo(Escalated, AdministrativeLicensingLaw.Art26);
            yield return new Move.Ask(
                "coordinate", Role.SuperiorAuthority,
                $"{string.Join('、', silent.Select(awaited => awaited.Partner))} 逾期未答复，请协调。",
                $"{string.Join(", ", silent.Select(awaited => awaited.Partner))} did not answer in time: coordinate.",
                AdministrativeLicensingLaw.Art26);
            yield break;
        }
        var objected = process.Answers.Values.Any(answer => answer.Answer is ProcessAnswer.Objected)
            || (silence is SilenceEffect.CountsAsObjection && silent.Count > 0);
        yield return new Move.Ask(
            "weigh-opinions", Role.Reviewer,
            objected ? "并联审批完成：有部门不同意，请审查。" : "并联审批完成：各部门同意，请审查。",
            objected ? "The joint review is complete: a department objects." : "The joint review is complete: all departments agree.",
            AdministrativeLicensingLaw.Art26);
        yield return new Move.End(objected ? Objected : Agreed);
    }
}

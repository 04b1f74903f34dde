using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>中止（终结、恢复）行政强制执行通知书, no. 22: which of the three, on what ground, from when (ACL 39, 40).</summary>
internal static class Form22EnforcementSuspended
{
    public static readonly EnforcementForm Form = new(
        22, "中止（终结、恢复）行政强制执行通知书", "Notice that Compulsory Enforcement is Suspended, Ended or Resumed", IsAddressed: true,
        story => story.Facts.Where(told => told.Fact is ExecutionSuspended or ExecutionEnded or ExecutionResumed),
        Fill,
        new(AdministrativeCompulsionLaw.Art39, "中止、终结、恢复行政强制执行：没有作出这类决定", "suspension, end or resumption of compulsory enforcement: none was decided"));

    private static void Fill(FormDraft form, Told told)
    {
        var fact = (ExecutionFact)told.Fact;
        var article = fact is ExecutionEnded ? AdministrativeCompulsionLaw.Art40 : AdministrativeCompulsionLaw.Art39;
        if (form.Begin(fact.On, fact.Document) is not { } filed) return;
        var you = PartyText.You(filed.Party);
        var executed = form.ExecutedOf(fact.DecisionNumber, article);
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"本机关于{DocumentText.Zh(executed.On)}对{you}作出{executed.Zh}（文号：{fact.DecisionNumber}），并依法对{you}实施行政强制执行。"
                    + $"{Before(form, fact)}现因{form.Need(ReasonsOf(fact), article, "理由", "the reasons").TrimEnd('。')}，依据{Citation.Zh(article)}的规定，本机关决定：",
                    $"Concerning the compulsory enforcement of the {executed.En} {fact.DecisionNumber} this agency decides ({Citation.En(article)}):"),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Choices(
            null,
            [
                new(fact is ExecutionSuspended, $"自{Day(fact is ExecutionSuspended, fact)}起中止行政强制执行。中止的情形消失后，本机关将恢复执行。", En(fact is ExecutionSuspended, fact, "suspended")),
                new(fact is ExecutionEnded, $"自{Day(fact is ExecutionEnded, fact)}起终结行政强制执行。", En(fact is ExecutionEnded, fact, "ended")),
                new(fact is ExecutionResumed, $"自{Day(fact is ExecutionResumed, fact)}起恢复行政强制执行，请{you}立即履行义务。", En(fact is ExecutionResumed, fact, "resumed")),
            ]));
        if (GroundsOf(fact) is { IsEmpty: false } grounds) form.Add(new FormBlock.Choices(new("法定情形", "Ground by law"), grounds));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static string Day(bool holds, ExecutionFact fact) => holds ? DocumentText.Zh(fact.On) : "　年　月　日";

    private static string En(bool holds, ExecutionFact fact, string what) => holds ? $"It is {what} from {DocumentText.En(fact.On)}." : $"It is {what}.";

    private static string? ReasonsOf(ExecutionFact fact) => fact switch
    {
        ExecutionSuspended suspended => suspended.Reasons,
        ExecutionEnded ended => ended.Reasons,
        _ => ((ExecutionResumed)fact).Reasons,
    };

    /// <summary>What is resumed was suspended before, by a paper with a number.</summary>
    private static string Before(FormDraft form, ExecutionFact fact) =>
        fact is ExecutionResumed
        && form.Take(form.Story.All<ExecutionSuspended>().LastOrDefault(told => told.Is.DecisionNumber == fact.DecisionNumber)) is { } suspended
            ? $"{DocumentText.Zh(suspended.On)}，本机关决定中止执行（文号：{suspended.Document}）。"
            : "";

    private static ImmutableArray<Choice> GroundsOf(ExecutionFact fact) => fact switch
    {
        ExecutionSuspended suspended => [.. Suspensions.Select(ground => new Choice(ground.Ground == suspended.Ground, ground.Zh, ground.En))],
        ExecutionEnded ended => [.. Ends.Select(ground => new Choice(ground.Ground == ended.Ground, ground.Zh, ground.En))],
        _ => [],
    };

    private static readonly ImmutableArray<(ExecutionSuspensionGround Ground, string Zh, string En)> Suspensions =
    [
        (ExecutionSuspensionGround.Hardship, "当事人履行行政决定确有困难或者暂无履行能力。", "the party can hardly perform, or not for the time being."),
        (ExecutionSuspensionGround.ThirdPartyClaim, "第三人对执行标的主张权利，确有理由。", "a third party has a reasoned claim to the object."),
        (ExecutionSuspensionGround.IrreparableLoss, "执行可能造成难以弥补的损失，且中止执行不损害公共利益。", "loss that can hardly be made good, and no harm to the public."),
        (ExecutionSuspensionGround.Other, "需要中止执行的其他情形。", "another case in which it has to wait."),
    ];

    private static readonly ImmutableArray<(ExecutionEndGround Ground, string Zh, string En)> Ends =
    [
        (ExecutionEndGround.PersonDied, "公民死亡，无遗产可供执行，又无义务承受人。", "the person died, with neither estate nor successor."),
        (ExecutionEndGround.OrganisationDissolved, "法人或者其他组织终止，无财产可供执行，又无义务承受人。", "the organisation ended, with neither property nor successor."),
        (ExecutionEndGround.ObjectLost, "执行标的灭失。", "the object is lost."),
        (ExecutionEndGround.DecisionUndone, "据以执行的行政决定被撤销。", "the decision was revoked."),
        (ExecutionEndGround.Other, "需要终结执行的其他情形。", "another case in which it has to end."),
    ];
}

using Microsoft.Playwright;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;

namespace Regulatory.Web.Specs;

/// <summary>Whoever runs the installation sees how it runs; an auditor also sees which matter a process is about, and where it stands.</summary>
[Collection(nameof(WebHall))]
public sealed class OperationsPagesSpec(WebHall hall)
{
    [Fact]
    public async Task an_administrator_sees_how_it_runs_and_has_a_read_model_rebuilt()
    {
        await using var admin = await Visitor.Come(hall, phone: false);
        await admin.Open("/sign-in?to=/operations");
        await admin.SignIn("admin-gd");
        await admin.Sees("个读模型均在服务");
        await admin.Sees("事实日志");
        await admin.Sees("没有终端在线");
        await admin.Sees("本系统未连接消息代理，待发消息保留在账本中");
        await admin.IsAccessible();
        await admin.Picture("operations-zh");
        await admin.Press("重建 licence_items");
        await admin.Page.GetByRole(AriaRole.Tooltip).GetByRole(AriaRole.Button, new() { NameRegex = new("^重\\s*建$") }).ClickAsync();
        await admin.Sees("行，与原数据一致");
        await admin.Press("English");
        await admin.Page.GetByRole(AriaRole.Link, new() { NameString = "Joint review" }).ClickAsync();
        await admin.Sees("Instances concern cases; they are not shown to administrators");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Img, new() { NameString = "Joint review: 5 states" })).ToBeVisibleAsync();
        await admin.IsAccessible();
        await admin.Picture("process-en");
        admin.HadNoComplaints();
    }

    [Fact]
    public async Task an_auditor_sees_where_a_process_stands_and_what_it_waits_for()
    {
        await Suspected();
        await using var auditor = await Visitor.Come(hall, phone: false);
        await auditor.Open("/sign-in?to=/operations/processes/criminal-transfer");
        await auditor.SignIn("auditor-gd");
        await auditor.Page.GetByRole(AriaRole.Link, new() { NameString = "spec:1" }).ClickAsync();
        await Assertions.Expect(auditor.Page.GetByRole(AriaRole.Img, new() { NameString = "现处于: 涉嫌犯罪" })).ToBeVisibleAsync();
        await auditor.Sees("请审查是否移送");
        await auditor.IsAccessible();
        await auditor.Picture("process-instance-zh");
        auditor.HadNoComplaints();
    }

    /// <summary>A crime is suspected in a case, and somebody was asked to look at it.</summary>
    private async Task Suspected()
    {
        var cause = new ProcessCause(1, "enforcement.case/spec-1", "enforcement.case.crime-suspected.v1");
        var on = new LocalDate(2026, 3, 2);
        var outcome = await hall.Host.Installation.Executor.Execute(new(
            new AdvanceProcess(
                new("criminal-transfer", "spec:1"),
                [
                    new ProcessStarted("Suspected", System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty, cause, on),
                    new OfficerAsked("review", Role.AgencyHead, "请审查是否移送", "Please look whether it is handed over", null, "APL/27", cause, on),
                ]),
            Guid.CreateVersion7(), new("system:process:criminal-transfer", "", [Role.System], DivisionCode.Parse("440000"), "")));
        var position = outcome.ShouldBeOfType<ActAccepted>().Position;
        (await hall.Host.Installation.ReadModels.WaitFor("process_monitor", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
    }
}

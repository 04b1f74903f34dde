using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>执行公告, no. 18: that an unlawful structure is to be removed by a day, and is else removed by force (ACL 44).</summary>
internal static class Form18EnforcementAnnouncement
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<DemolitionAnnounced>(
        18, "执行公告", "Announcement of Enforcement",
        new(AdministrativeCompulsionLaw.Art44, "强制拆除公告：没有公告强制拆除", "announcement of demolition: none was made"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, DemolitionAnnounced announced)
    {
        var article = AdministrativeCompulsionLaw.Art44;
        if (form.Begin(announced.On, announced.Document) is not { } filed) return;
        var (name, about) = (form.NameOf(filed.Party, article), form.ParticularsFor(article));
        var executed = form.ExecutedOf(announced.DecisionNumber, article);
        form.Add(new FormBlock.Grid(
            [
                [new("当事人", "Party", name)],
                [new("拆除对象", "To be removed", form.Need(announced.Structure, article, "拟拆除的建筑物、构筑物、设施", "what is to be removed"))],
                [new("所在地点", "Place", form.Need(announced.Place, article, "所在地点", "its place"))],
            ]));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"当事人{name}{form.OffenceOf(filed.Act.Offence).Zh}一案，本机关于{DocumentText.Zh(executed.On)}作出{executed.Zh}（文号：{announced.DecisionNumber}），要求当事人拆除上述对象。"
                    + $"{form.Need(announced.Reasons, article, "公告理由", "the reasons").TrimEnd('。')}。",
                    $"The party has not removed what the {executed.En} {announced.DecisionNumber} demands to be removed."),
                new(
                    $"依据{FormText.Zh([AdministrativeCompulsionLaw.Art37, article])}的规定，现予公告：限当事人于{DocumentText.Zh(announced.RemoveBy)}前（含当日）自行拆除。",
                    $"It is hereby announced ({FormText.En([AdministrativeCompulsionLaw.Art37, article])}): the party removes it by {DocumentText.En(announced.RemoveBy)}."),
                new(
                    "当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，本机关将依法强制拆除。请相关人员事先清理场内物品，实施强制拆除时在场。",
                    "If the party neither applies for reconsideration nor sues in time and does not remove it, it is removed by force. Clear the place beforehand, and be present."),
                new(
                    $"除情况紧急外，不在夜间或者法定节假日实施强制拆除（{Citation.Zh(AdministrativeCompulsionLaw.Art43)}）。",
                    $"Nothing is done at night or on a statutory holiday unless it is urgent ({Citation.En(AdministrativeCompulsionLaw.Art43)})."),
            ]));
        form.Add(new FormBlock.Grid(
            [
                [new("联系地址", "Address", about.Address)],
                [new("联系人", "Contact", about.Contact), new("联系电话", "Telephone", about.Telephone)],
            ],
            new("本机关", "Agency")));
        form.AddSeal();
    }
}

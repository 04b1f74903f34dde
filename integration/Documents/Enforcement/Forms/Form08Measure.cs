using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>行政强制措施决定书, no. 8: what is held, why, under which power and until when (ACL 18, 24).</summary>
internal static class Form08Measure
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<MeasureImposed>(
        8, "行政强制措施决定书", "Decision on a Compulsory Measure",
        new(AdministrativeCompulsionLaw.Art24, "行政强制措施：没有采取行政强制措施", "compulsory measure: none was imposed"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, MeasureImposed imposed)
    {
        var article = AdministrativeCompulsionLaw.Art24;
        if (form.BeginMeasure(imposed.On, imposed.DecisionNumber) is null) return;
        var (you, kind, officers) = (PartyText.You(imposed.Party), imposed.Kind.Words(), imposed.Officers);
        form.Add(form.PartyGrid(imposed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因{you}涉嫌{form.OffenceOf(imposed.Offence).Zh}，依据{Citation.Zh(imposed.Power)}的规定，{ApprovalOf(imposed)}本机关决定对下列财物采取{kind.Zh}的行政强制措施，"
                    + $"期限自{DocumentText.Zh(imposed.From)}起至{DocumentText.Zh(imposed.Until.Due)}止（{Citation.Zh(AdministrativeCompulsionLaw.Art25)}）。",
                    $"On suspicion of an offence, the following is held: {kind.En}, from {DocumentText.En(imposed.From)} to {DocumentText.En(imposed.Until.Due)} "
                    + $"({Citation.En(imposed.Power)})."),
                new(
                    "采取行政强制措施前，执法人员已当场告知当事人采取行政强制措施的理由、依据以及依法享有的权利、救济途径，听取了陈述和申辩。在此期间，查封、扣押的财物由本机关妥善保管，任何人不得动用、调换、转移或者损毁。",
                    $"The party was told the reasons, the basis, their rights and remedies, and was heard ({Citation.En(AdministrativeCompulsionLaw.Art18)})."),
                RemedyText.Of(form, article),
            ],
            Addressee: form.NameOf(imposed.Party, article)));
        if (imposed.Items.IsEmpty) form.Lacks(article, "查封、扣押的财物清单", "list of what is held");
        form.Add(new FormBlock.Items(
            new("查封、扣押场所、设施、财物清单", "What is held"),
            [new("名称", "Name"), new("数量", "Quantity"), new("状况", "Condition"), new("与案件的关联", "Connection with the case")],
            [.. imposed.Items.Select(item => ImmutableArray.Create(
                item.Plate is { } plate ? $"{item.Name}\n{FormFragments.PlateText(plate)}" : item.Name,
                item.Quantity.ToString(System.Globalization.CultureInfo.InvariantCulture), item.Condition, item.Connected))]));
        form.Add(new FormBlock.Grid([[new("保管地点", "Kept at", imposed.KeptAt)]]));
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent"), .. officers.SignaturePlaces()]));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static string ApprovalOf(MeasureImposed imposed) => imposed.Approval is { } approval
        ? $"经本机关负责人批准（批准文号：{approval.Document}），"
        : $"因情况紧急（{imposed.Danger?.TrimEnd('。')}），当场实施并依法补办批准手续，";
}

/// <summary>The kinds of measure as forms call them.</summary>
internal static class MeasureWords
{
    public static (string Zh, string En) Words(this MeasureKind kind) => kind switch
    {
        MeasureKind.SeizureOfVehicle => ("扣押车辆", "seizure of a vehicle"),
        MeasureKind.SeizureOfGoods => ("扣押财物", "seizure of goods"),
        MeasureKind.SealingOfPremises => ("查封场所、设施", "sealing of premises"),
        _ => ("强制拖离", "towing away"),
    };
}

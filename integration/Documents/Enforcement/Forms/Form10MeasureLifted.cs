using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>解除行政强制措施决定书, no. 10: what was held goes back (ACL 28).</summary>
internal static class Form10MeasureLifted
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<MeasureLifted>(
        10, "解除行政强制措施决定书", "Decision to Lift a Compulsory Measure",
        new(AdministrativeCompulsionLaw.Art28, "解除：没有解除行政强制措施", "lifting: no measure was lifted"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, MeasureLifted lifted)
    {
        var article = AdministrativeCompulsionLaw.Art28;
        if (form.BeginMeasure(lifted.On, lifted.Document) is not { } imposed) return;
        form.Need(lifted.Document, article, "解除决定书文号", "number of the decision");
        var (kind, ground) = (imposed.Kind.Words(), GroundOf(lifted.Ground));
        form.Add(form.PartyGrid(imposed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因{PartyText.You(imposed.Party)}涉嫌{form.OffenceOf(imposed.Offence).Zh}，本机关依法于{DocumentText.Zh(imposed.From)}采取了{kind.Zh}的行政强制措施，"
                    + $"《行政强制措施决定书》文号：{imposed.DecisionNumber}。现因{ground.Zh}（{lifted.Reasons.TrimEnd('。')}），依照{Citation.Zh(article)}的规定，"
                    + $"本机关决定自{DocumentText.Zh(lifted.On)}起解除该行政强制措施，并立即退还下列财物。",
                    $"The measure ({kind.En}, decision {imposed.DecisionNumber}) ends on {DocumentText.En(lifted.On)}: {ground.En} ({Citation.En(article)}). What was held is returned."),
            ],
            Addressee: form.NameOf(imposed.Party, article)));
        form.Add(new FormBlock.Items(
            new("退还财物清单", "What is returned"),
            [new("名称", "Name"), new("数量", "Quantity"), new("扣押时状况", "Condition when taken"), new("保管地点", "Kept at")],
            [.. imposed.Items.Select(item => ImmutableArray.Create(
                item.Plate is { } plate ? $"{item.Name}\n{FormFragments.PlateText(plate)}" : item.Name,
                item.Quantity.ToString(System.Globalization.CultureInfo.InvariantCulture), item.Condition, imposed.KeptAt))]));
        form.Add(new FormBlock.Signatures(
            [new("当事人或其代理人核对签收", "Checked and received by party or agent"), .. imposed.Officers.SignaturePlaces()]));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static (string Zh, string En) GroundOf(LiftGround ground) => ground switch
    {
        LiftGround.NoOffence => ("当事人没有违法行为", "there was no offence"),
        LiftGround.Unconnected => ("查封、扣押的场所、设施或者财物与违法行为无关", "what is held has no connection with the offence"),
        LiftGround.Disposed => ("已经作出处理决定，不再需要查封、扣押", "the matter is decided and it is no longer needed"),
        LiftGround.Expired => ("查封、扣押期限已经届满", "the period has ended"),
        LiftGround.NotApproved => ("补办批准手续未获批准", "the approval that had to follow was not given"),
        _ => ("其他不再需要采取查封、扣押措施的情形", "it is no longer needed"),
    };
}

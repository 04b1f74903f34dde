using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Law;

namespace Regulatory.Integration.Documents.Models;

/// <summary>A certificate of erasure, 个人信息删除证明, ready to be typeset by <c>erasure.typ</c>. It does not say who was erased.</summary>
/// <param name="Addressee">The person by their party id, which tells nobody who it was.</param>
/// <param name="Reach">What the erasure reaches, and when.</param>
public sealed record ErasureModel(
    string TitleZh,
    string TitleEn,
    string Authority,
    string DocumentNumber,
    string Addressee,
    Passage Opening,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Statement> Reach,
    Passage Closing,
    string DecidedZh,
    string DecidedEn,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256)
{
    private const int NamedMatters = 8;

    /// <param name="backupDays">Days after which every backup from before the erasure is gone.</param>
    public static ErasureModel Of(SubjectErased erased, int backupDays, Evidence evidence)
    {
        var article = PersonalInformationProtectionLaw.Art47;
        var gone = erased.On.PlusDays(backupDays);
        return new(
            "个人信息删除证明", "Certificate of Erasure of Personal Information", erased.Agency, erased.RequestNumber, $"当事人 {erased.Subject}",
            new(
                $"根据{Citation.Zh(article)}的规定，本机关已于{DocumentText.Zh(erased.On)}删除上列当事人的个人信息：本系统用于打开其个人信息的专用密钥已经销毁；"
                + "删除前的备份到期后，任何人（包括本机关）均不能再读取。",
                $"Under the {Citation.En(article)}, this authority erased the personal information of the person named above on "
                + $"{DocumentText.En(erased.On)}: the one key that opens it in this system was destroyed, and when the backups from before have expired, nobody, this "
                + "authority included, can read it again."),
            [
                new("删除内容", "What was erased", "姓名、公民身份号码、电话等以该当事人密钥加密的全部信息", "Name, resident id, telephone and whatever else was sealed with the person's key"),
                new("删除依据", "Basis", BasisOf(erased.Basis).Zh, BasisOf(erased.Basis).En),
                new("提请人 / 决定人", "Requested by / decided by", $"{erased.RequestedBy} / {erased.DecidedBy}", "Accounts of the two officers"),
                new("涉及事项", "Matters concerned", Matters(erased), string.Create(CultureInfo.InvariantCulture, $"{erased.Matters.Length} in all")),
            ],
            [
                new("在线记录", "Live record", "密钥随即销毁，至迟一分钟后不能再打开；事实及其证明不变", "Cannot be opened again, a minute later at most; the facts and their proofs stand"),
                new("查询视图", "Read models", "随删除事实自动重建，历史状态一并更新", "Made again without the person when they fold the fact, earlier states included"),
                new("证件、文书", "Papers", "存档证件随即由各主机删除，不再提供下载", "Archived certificates are deleted by every host, and handed out no more"),
                new("副本", "Replicas", "随数据库复制同步生效", "With the database's own replication"),
                new(
                    "备份", "Backups", $"删除前的备份及其中的密钥按规定至迟于{DocumentText.Zh(gone)}到期；在此之前恢复备份的，本机关据本证明重新删除",
                    $"By rule, backups from before, with the key in them, expire by {DocumentText.En(gone)}; after a restore before that day this authority erases again"),
                new(
                    "不在所及范围", "Not reached", "已交付的证件、案卷等导出件；纸件；单位记录中的法定代表人姓名",
                    "Papers and exports handed out; paper files; an organisation's legal representative's name"),
            ],
            new(
                "本证明不含任何个人信息，所附证据可用于核对删除事实已记入账本。",
                "This certificate holds no personal information; the evidence inside shows that the erasure is on record."),
            DocumentText.Zh(erased.On), DocumentText.En(erased.On), evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
    }

    private static (string Zh, string En) BasisOf(ErasureBasis basis) => basis switch
    {
        ErasureBasis.RequestOfTheSubject => ("当事人请求删除，且处理目的已结束、保存期限已届满", "The person's request; purpose and retention have ended"),
        _ => ("处理目的已结束、保存期限已届满，本机关主动删除", "Purpose and retention have ended; of the authority's own accord"),
    };

    private static string Matters(SubjectErased erased) => string.Join(
        "\n", erased.Matters.Take(NamedMatters).Append(erased.Matters.Length > NamedMatters ? "……" : null).OfType<string>());
}

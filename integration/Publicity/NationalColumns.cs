using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;

namespace Regulatory.Integration.Publicity;

/// <summary>One column of a national table.</summary>
/// <param name="Name">As the standard writes it.</param>
/// <param name="Value">What a publication has there; null where it has nothing.</param>
public sealed record NationalColumn(string Name, Func<PublicationRecord, string?> Value);

/// <summary>The columns of dual publicity: those of the data standard of 2018, and the older ones that public systems still read.</summary>
public static class NationalColumns
{
    /// <summary>行政处罚, standard of 2018.</summary>
    public static ImmutableArray<NationalColumn> Penalties { get; } =
    [
        .. Party,
        new("行政处罚决定书文号", row => row.DocumentNumber),
        new("违法行为类型", row => Penalty(row).ViolationType),
        new("违法事实", row => Penalty(row).Facts),
        new("处罚依据", row => Basis(row)),
        new("处罚类别", row => string.Join(';', Penalty(row).Kinds.Select(NationalWords.Of))),
        new("处罚内容", row => Penalty(row).Content),
        new("罚款金额（万元）", row => Amount(Penalty(row).Fine)),
        new("没收违法所得、没收非法财物的金额（万元）", row => Amount(Confiscated(row))),
        new("暂扣或吊销证照名称及编号", row => Penalty(row).Certificate),
        new("处罚决定日期", row => NationalWords.Day(row.IssuedOn)),
        new("处罚有效期", row => Penalty(row).ValidUntil is { } until ? NationalWords.Day(until) : null),
        new("公示截止期", row => row.Until is { } until ? NationalWords.Day(until) : null),
        new("处罚机关", row => row.Authority.Name),
        new("处罚机关统一社会信用代码", row => row.Authority.Code.ToString()),
        .. Source,
    ];

    /// <summary>行政处罚, the older columns.</summary>
    public static ImmutableArray<NationalColumn> LegacyPenalties { get; } =
    [
        new("CF_WSH", row => row.DocumentNumber),
        new("CF_CFMC", row => Penalty(row).ViolationType),
        new("CF_CFLB1", row => Kind(row, 0)),
        new("CF_CFLB2", row => Kind(row, 1)),
        new("CF_SY", row => Penalty(row).Facts),
        new("CF_YJ", row => Basis(row)),
        new("CF_XDR_MC", row => row.Party.Name),
        new("CF_XDR_SHXYM", row => row.Party.CreditCode?.ToString()),
        new("CF_XDR_ZDM", row => row.Party.CreditCode?.OrganisationCode),
        new("CF_XDR_GSDJ", _ => null),
        new("CF_XDR_SWDJ", _ => null),
        new("CF_XDR_SFZ", row => row.Party.MaskedId),
        new("CF_FR", row => row.Party.LegalRepresentative),
        new("CF_JG", row => Penalty(row).Content),
        new("CF_JDRQ", row => NationalWords.Day(row.IssuedOn)),
        new("CF_XZJG", row => row.Authority.Name),
        new("CF_ZT", _ => NationalWords.State(valid: true)),
        .. Trailer,
    ];

    /// <summary>行政许可, standard of 2018.</summary>
    public static ImmutableArray<NationalColumn> Licences { get; } =
    [
        .. Party,
        new("行政许可决定文书名称", row => Licence(row).DocumentName),
        new("行政许可决定文书号", row => row.DocumentNumber),
        new("许可类别", row => NationalWords.Of(Licence(row).Category)),
        new("许可证书名称", row => Licence(row).CertificateName),
        new("许可编号", row => Licence(row).CertificateNumber),
        new("许可内容", row => Licence(row).Content),
        new("许可决定日期", row => NationalWords.Day(row.IssuedOn)),
        new("有效期自", row => NationalWords.Day(Licence(row).ValidFrom)),
        new("有效期至", row => NationalWords.Day(Licence(row).ValidUntil ?? NationalWords.LongTerm)),
        new("许可机关", row => row.Authority.Name),
        new("许可机关统一社会信用代码", row => row.Authority.Code.ToString()),
        new("当前状态", row => NationalWords.State(Licence(row).Valid)),
        .. Source,
    ];

    /// <summary>行政许可, the older columns.</summary>
    public static ImmutableArray<NationalColumn> LegacyLicences { get; } =
    [
        new("XK_WSH", row => row.DocumentNumber),
        new("XK_XMMC", row => Licence(row).CertificateName ?? Licence(row).DocumentName),
        new("XK_SPLB", row => NationalWords.Of(Licence(row).Category)),
        new("XK_NR", row => Licence(row).Content),
        new("XK_XDR_MC", row => row.Party.Name),
        new("XK_XDR_SHXYM", row => row.Party.CreditCode?.ToString()),
        new("XK_FR", row => row.Party.LegalRepresentative),
        new("XK_JDRQ", row => NationalWords.Day(row.IssuedOn)),
        new("XK_JZQ", row => NationalWords.Day(Licence(row).ValidUntil ?? NationalWords.LongTerm)),
        new("XK_XZJG", row => row.Authority.Name),
        new("XK_ZT", row => NationalWords.State(Licence(row).Valid)),
        .. Trailer,
    ];

    /// <summary>The columns of a kind, those of the standard before the older ones.</summary>
    public static (ImmutableArray<NationalColumn> Standard, ImmutableArray<NationalColumn> Legacy) Of(PublicationKind kind) =>
        kind is PublicationKind.Penalty ? (Penalties, LegacyPenalties) : (Licences, LegacyLicences);

    private static IEnumerable<NationalColumn> Party =>
    [
        new("行政相对人名称", row => row.Party.Name),
        new("行政相对人类别", row => NationalWords.Of(row.Party.Kind)),
        new("行政相对人代码_1（统一社会信用代码）", row => row.Party.CreditCode?.ToString()),
        new("行政相对人代码_2（工商注册号）", _ => null),
        new("行政相对人代码_3（组织机构代码）", row => row.Party.CreditCode?.OrganisationCode),
        new("行政相对人代码_4（税务登记号）", _ => null),
        new("行政相对人代码_5（事业单位证书号）", _ => null),
        new("行政相对人代码_6（社会组织登记证号）", _ => null),
        new("法定代表人", row => row.Party.LegalRepresentative),
        // The id of a legal representative is reported to the platform and never displayed.
        new("法定代表人证件类型", _ => null),
        new("法定代表人证件号码", _ => null),
        new("自然人证件类型", row => row.Party.MaskedId is null ? null : "身份证"),
        new("自然人证件号码", row => row.Party.MaskedId),
    ];

    private static IEnumerable<NationalColumn> Source =>
    [
        new("数据来源单位", row => row.Source.Name),
        new("数据来源单位统一社会信用代码", row => row.Source.Code.ToString()),
        new("备注", row => row.Remark),
    ];

    /// <summary>地方编码, 时间戳, 备注.</summary>
    private static IEnumerable<NationalColumn> Trailer =>
    [
        new("DFBM", row => row.Division.ToString()),
        new("SJC", row => NationalWords.Moment(row.ChangedAt)),
        new("BZ", row => row.Remark),
    ];

    private static PublishedPenalty Penalty(PublicationRecord row) =>
        row.Penalty ?? throw new ArgumentException("A licence has no columns of a penalty.", nameof(row));

    private static PublishedLicence Licence(PublicationRecord row) =>
        row.Licence ?? throw new ArgumentException("A penalty has no columns of a licence.", nameof(row));

    private static string Basis(PublicationRecord row) => string.Join('；', Penalty(row).Basis);

    private static string? Kind(PublicationRecord row, int index) =>
        Penalty(row).Kinds.Length > index ? NationalWords.Of(Penalty(row).Kinds[index]) : null;

    private static string? Amount(Money? amount) => amount is { } money ? NationalWords.TenThousandYuan(money) : null;

    private static Money? Confiscated(PublicationRecord row) => (Penalty(row).ConfiscatedGains, Penalty(row).ConfiscatedProperty) switch
    {
        ({ } gains, { } property) => gains + property,
        var (gains, property) => gains ?? property,
    };
}

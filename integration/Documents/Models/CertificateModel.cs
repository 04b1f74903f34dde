using System.Collections.Immutable;
using Regulatory.Domain.Licensing;

namespace Regulatory.Integration.Documents.Models;

/// <summary>One statement of a paper: a label in both languages, the value, and what the value says in English.</summary>
/// <param name="Caption">Null where the value needs no translation.</param>
public sealed record Statement(string Zh, string En, string Value, string? Caption = null);

/// <summary>A licence certificate, ready to be typeset by <c>certificate.typ</c>.</summary>
/// <param name="VerifyUrl">Where the QR code leads.</param>
/// <param name="VerifyCode">The QR code as SVG.</param>
/// <param name="FirstPosition">Ledger position of the first fact behind the certificate; with the last, the footer's range.</param>
/// <param name="EvidenceSha256">SHA-256 of the attached evidence, 64 lower-case hex digits.</param>
public sealed record CertificateModel(
    string TitleZh,
    string TitleEn,
    string Number,
    ImmutableArray<Statement> Statements,
    string Authority,
    string IssuedZh,
    string IssuedEn,
    string VerifyUrl,
    string VerifyCode,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256)
{
    public static CertificateModel Of(CertifiedLicence licence, Uri publicBaseUrl, Evidence evidence)
    {
        var (zh, en) = CertificateTitle.Of(licence.Kind, licence.ItemZh, licence.ItemEn);
        var url = VerificationUrl.Of(publicBaseUrl, licence.Number);
        return new(
            zh, en, licence.Number, StatementsOf(licence), licence.Authority,
            DocumentText.Zh(licence.IssuedOn), DocumentText.En(licence.IssuedOn),
            url, QrCode.Svg(url), evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
    }

    /// <summary>The same without what makes it worth something: the code leads nowhere.</summary>
    public CertificateModel AsPreview() => this with { VerifyUrl = "（颁发后生成 made on issue）", VerifyCode = NoCode };

    private const string NoCode = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ececec"/></svg>""";

    private static ImmutableArray<Statement> StatementsOf(CertifiedLicence licence)
    {
        var (holder, scope) = (licence.Holder, licence.Scope);
        List<Statement> statements = [new("持证人", "Holder", DocumentText.NameOf(holder))];
        if (holder.CreditCode is { } code)
        {
            statements.Add(new("统一社会信用代码", "Unified social credit code", code.ToString()));
        }
        else if (DocumentText.MaskedIdOf(holder) is { } id)
        {
            statements.Add(new("公民身份号码", "Resident identity number", id));
        }

        if (licence.Under is { } under)
        {
            statements.Add(new("所属经营许可", "Under operator's licence", under));
        }

        statements.Add(new("许可事项", "Licensed item", licence.ItemZh, licence.ItemEn));
        statements.Add(new("许可范围", "Scope", scope.Text, scope.Caption));
        AddUnlessEmpty("危险货物类别", "Dangerous goods classes", string.Join("、", scope.HazardClasses));
        AddUnlessEmpty("线路", "Route", scope.Route);
        statements.Add(new("有效期", "Valid", DocumentText.Zh(licence.Term), DocumentText.En(licence.Term)));
        return [.. statements];

        void AddUnlessEmpty(string zh, string en, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                statements.Add(new(zh, en, value));
            }
        }
    }
}

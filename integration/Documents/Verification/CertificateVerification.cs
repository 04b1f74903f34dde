using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Verification;

/// <summary>A page to be sent as <c>text/html; charset=utf-8</c>.</summary>
/// <param name="StatusCode">200, or 404 for an unknown number.</param>
/// <param name="ContentSecurityPolicy">Value of the header: nothing but the page's own style and script.</param>
public sealed record VerificationPage(string Html, int StatusCode, string ContentSecurityPolicy);

/// <summary>
/// The public page that says what a licence is worth, as of which fact, and compares a PDF with the recorded digest in the
/// browser. It loads nothing from anywhere.
/// </summary>
public static class CertificateVerification
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Style = Asset("verify.css");
    private static readonly string Script = $"(() => {{\n'use strict';\n{OfflinePage.Library}{Asset("judge.js")}{Asset("verify.js")}}})();\n";

    private static readonly OffsetDateTimePattern Moment =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss");

    private static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    /// <summary>The page as it stands by itself.</summary>
    public static VerificationPage Render(VerificationAnswer answer, VerificationLanguage language)
    {
        var words = new Words(language);
        var standing = StandingOf(answer);
        var other = language is VerificationLanguage.Zh ? "en" : "zh-CN";
        var html =
            $"""
            <!DOCTYPE html>
            <html lang="{(language is VerificationLanguage.Zh ? "zh-CN" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{words.Of(standing.Zh, standing.En)} · {Text(answer.ShownNumber)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <header>
            <h1>{words.Of("行政许可证件核验", "Verification of a licence certificate")}</h1>
            <a class="languages" href="?lang={other[..2]}" hreflang="{other}" lang="{other}">{words.Of("English", "中文")}</a>
            </header>
            {Says(answer, standing, words)}
            {(answer.Licence is { } licence ? Statements(licence, words) + Check(answer.Number, licence, words) + SealOf(licence, words) : "")}
            </main>
            <script type="application/json" id="texts">{OfflinePage.Texts}</script>
            <script>{Script}</script>
            </body>
            </html>

            """;
        return new(html, StatusOf(answer), Policy);
    }

    /// <summary>
    /// What the page says of the licence, without a script: it stands in the document of the pages until their scripts run, and is read
    /// where they never do.
    /// </summary>
    /// <param name="nonce">Lets its style through the policy of that document.</param>
    public static string Statement(VerificationAnswer answer, VerificationLanguage language, string nonce)
    {
        var words = new Words(language);
        return $"""
            <style nonce="{Text(nonce)}">{Style}</style>
            <main>
            <header><h1>{words.Of("行政许可证件核验", "Verification of a licence certificate")}</h1></header>
            {Says(answer, StandingOf(answer), words)}
            {(answer.Licence is { } licence ? Statements(licence, words) + DigestsOf(licence, words) : "")}
            </main>
            """;
    }

    /// <summary>200, or 404 for an unknown number.</summary>
    public static int StatusOf(VerificationAnswer answer) => answer.Licence is null ? 404 : 200;

    private static StandingText StandingOf(VerificationAnswer answer) =>
        answer.Licence is { } known ? StandingText.Of(known.On(ChinaTime.DayOf(answer.At))) : StandingText.Unknown;

    private static string Says(VerificationAnswer answer, StandingText standing, Words words) =>
        $"""
        <section class="standing {Class(standing.Worth)}">
        <p class="word">{Icon(standing.Worth)}{words.Of(standing.Zh, standing.En)}</p>
        <p>{words.Of(standing.MeaningZh, standing.MeaningEn)}</p>
        <p>{words.Of("许可编号", "Licence number")} <span class="number">{Text(answer.ShownNumber)}</span></p>
        <p class="asof">{AsOf(answer, words)}</p>
        </section>
        """;

    private static string AsOf(VerificationAnswer answer, Words words)
    {
        var at = Moment.Format(answer.At.WithOffset(ChinaTime.Offset));
        return words.Of(
            $"截至账本第 {Number(answer.Position)} 条事实，北京时间 {at}", $"As of ledger position {Number(answer.Position)}, {at} Beijing time");
    }

    private static string Statements(VerifiedLicence licence, Words words)
    {
        var rows = new StringBuilder();
        Row("证件名称", "Certificate", licence.TitleZh, words.Of(null, licence.TitleEn));
        Row("持证人", "Holder", licence.Holder);
        Row("许可事项", "Licensed item", licence.ItemZh, words.Of(null, licence.ItemEn));
        Row("许可范围", "Scope", licence.Scope.Text, words.Of(null, licence.Scope.Caption));
        Row("有效期", "Valid", words.Of(DocumentText.Zh(licence.Term), DocumentText.En(licence.Term)));
        Row("发证机关", "Issuing authority", licence.Authority);
        Row("发证日期", "Date of issue", Day(licence.IssuedOn));
        Row("状态依据", "Basis of the standing", licence.Basis);
        Row("状态起始日", "Standing since", licence.Since is { } since ? Day(since) : null);
        return $"<section>\n<h2>{words.Of("登记内容", "What the register says")}</h2>\n<dl>\n{rows}</dl>\n</section>\n";

        string? Day(LocalDate day) => words.Of(DocumentText.Zh(day), DocumentText.En(day));

        void Row(string zh, string en, string? value, string? caption = null)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                var below = string.IsNullOrWhiteSpace(caption) ? "" : $"<small>{Text(caption)}</small>";
                rows.Append(CultureInfo.InvariantCulture, $"<dt>{words.Of(zh, en)}</dt><dd>{Text(value)}{below}</dd>\n");
            }
        }
    }

    private static string Check(string number, VerifiedLicence licence, Words words) => licence.Certificate is not { } certificate
        ? ""
        : $"""
          <section class="check" id="check" data-sha256="{Text(certificate.Sha256)}"
          data-length="{Number(certificate.Length)}" data-signed-sha256="{Text(licence.SignedSha256 ?? "")}" data-number="{Text(number)}">
          <h2>{words.Of("核对证照文件", "Check a certificate file")}</h2>
          <label class="drop" id="drop" for="file">{words.Of("选择 PDF 证照文件，或者拖放到此处", "Choose the certificate as PDF, or drop it here")}
          <input type="file" id="file" accept="application/pdf,.pdf"></label>
          <output id="answer" for="file" role="status" hidden {VerdictTexts.Attributes(words)}></output>
          <output id="proof" for="file" role="status" hidden {ProofTexts.Attributes(words)}></output>
          <p class="note">{words.Of("文件只在您的设备上计算摘要，不会上传。", "The digest is computed on your device; the file is not sent anywhere.")}</p>
          <noscript><p>{words.Of(
              "浏览器未启用脚本，请自行计算文件摘要并与下列数值比对。",
              "Scripts are off: compute the file's digest yourself and compare it with these.")}</p></noscript>
          </section>
          {DigestsOf(licence, words)}
          """;

    private static string DigestsOf(VerifiedLicence licence, Words words) => licence.Certificate is not { } certificate
        ? ""
        : $"""
          <section>
          <h2>{words.Of("证照摘要", "Digest of the certificate")}</h2>
          <p class="note">SHA-256, {words.Of(
              $"签名前的 {Number(certificate.Length)} 字节", $"the {Number(certificate.Length)} bytes before the signature")}</p>
          <code>{Text(certificate.Sha256)}</code>
          {(licence.SignedSha256 is { } signed
              ? $"<p class=\"note\">SHA-256, {words.Of("签名后的全文", "the whole signed file")}</p>\n<code>{Text(signed)}</code>"
              : "")}
          </section>
          """;

    /// <summary>What the ledger's head says of the certificate, for the script and for people.</summary>
    private static string SealOf(VerifiedLicence licence, Words words)
    {
        if (licence.Seal is not { } seal) return "<script type=\"application/json\" id=\"seal\">null</script>\n";
        var json = JsonSerializer.Serialize(seal.Written, JsonSerializerOptions.Web);
        var at = Moment.Format(seal.Latest.SignedAt.WithOffset(ChinaTime.Offset));
        return $"""
            <section>
            <h2>{words.Of("账本的签名", "The ledger's signature")}</h2>
            <p class="note">{words.Of(
                $"证照自带证明，通向账本前 {Number(seal.First.Size)} 条事实的签名树头。现树头：{Number(seal.Latest.Size)} 条事实，北京时间 {at}，根（{Text(seal.Latest.Tree)}）：",
                $"The certificate carries its proof, which leads to the signed head over the ledger's first {Number(seal.First.Size)} facts. The head now: {Number(seal.Latest.Size)} facts, {at} Beijing time, root ({Text(seal.Latest.Tree)}):")}</p>
            <code>{Convert.ToBase64String(seal.Latest.Root)}</code>
            </section>
            <script type="application/json" id="seal">{json}</script>

            """;
    }

    private static string Icon(Worth worth)
    {
        var mark = worth switch { Worth.Good => "M6 12.5l4 4 8-9", Worth.Doubtful => "M12 6v8m0 3v.6", _ => "M7 7l10 10M17 7L7 17" };
        return """<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4">"""
            + $"""<circle cx="12" cy="12" r="10.6"/><path d="{mark}"/></svg>""";
    }

    private static string Class(Worth worth) => worth switch { Worth.Good => "good", Worth.Doubtful => "doubtful", _ => "bad" };

    private static string Text(string value) => Encoder.Encode(value);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hash(string asset) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset)));

    private static string Asset(string name)
    {
        var full = $"Regulatory.Integration.Documents.Verification.{name}";
        using var stream = typeof(CertificateVerification).Assembly.GetManifestResourceStream(full)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

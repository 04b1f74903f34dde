using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using NodaTime;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>
/// Signs a PDF with the authority's certificate: PAdES-B-B, as an incremental update. It certifies the document: no later
/// change is permitted (ISO 32000-1 §12.8.2.2, P = 1). PDF/A and tagging stay as they are; nothing is drawn on the page.
/// </summary>
public sealed class PadesSigner
{
    private const string EmptyRange = "[0 0000000000 0000000000 0000000000]";

    private readonly SigningCertificate certificate;
    private readonly int reserved;

    public PadesSigner(SigningCertificate certificate)
    {
        this.certificate = certificate;
        reserved = Sign([0]).Length;
    }

    /// <summary>The document with its signature. The same document and moment give the same bytes.</summary>
    /// <param name="at">When it was signed; comes from the facts.</param>
    /// <param name="reason">Why, shown by readers: 道路运输经营许可证 440100000123.</param>
    /// <exception cref="InvalidDataException">Not a PDF, a damaged one, or one that has a form already.</exception>
    /// <param name="attachments">Files that the same update puts into the document, under the signature.</param>
    public byte[] Sign(byte[] document, Instant at, string authority, string reason, params ReadOnlySpan<EmbeddedFile> attachments)
    {
        var file = PdfFile.Read(document);
        var root = PdfText.Referenced(file.Trailer["Root"]);
        var catalog = file.DictionaryObject(root);
        if (catalog.ContainsKey("AcroForm"))
        {
            throw new InvalidDataException("The document has a form already; only fresh documents are signed.");
        }

        var update = new PdfUpdate(file, document);
        var (signature, field) = (update.NewObject(), update.NewObject());
        var (page, pageEntries) = FirstPage(file, PdfText.Referenced(catalog["Pages"]));
        var dictionary = SignatureDictionary(at, authority, reason);
        var start = update.Write(signature, dictionary);
        // A widget without area and with only the Print flag needs no appearance (ISO 19005-3 §6.3.3).
        update.Write(field, $"<< /Type /Annot /Subtype /Widget /FT /Sig /T {PdfText.TextString("Signature1")} /TU {PdfText.TextString("电子签章")} "
            + $"/F 132 /Rect [0 0 0 0] /P {page} 0 R /V {signature} 0 R >>");
        foreach (var attachment in attachments) PdfAttachments.Attach(file, update, catalog, attachment, at);
        catalog["AcroForm"] = $"<< /Fields [{field} 0 R] /SigFlags 3 >>";
        catalog["Perms"] = $"<< /DocMDP {signature} 0 R >>";
        update.Write(root, PdfText.Write(catalog));
        pageEntries["Annots"] = $"[{Annotations(file, pageEntries)} {field} 0 R]";
        update.Write(page, PdfText.Write(pageEntries));
        return Fill(update.Finish(), start, dictionary);
    }

    private string SignatureDictionary(Instant at, string authority, string reason) =>
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached "
        + $"/ByteRange {EmptyRange} /Contents <{new string('0', reserved * 2)}> "
        + $"/M {PdfText.Moment(at)} /Name {PdfText.TextString(authority)} /Reason {PdfText.TextString(reason)} "
        + "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>] >>";

    private byte[] Fill(byte[] document, int start, string dictionary)
    {
        var open = start + dictionary.IndexOf("/Contents <", StringComparison.Ordinal) + "/Contents ".Length;
        var close = open + (reserved * 2) + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {open} {close} {document.Length - close}]");
        var rangeAt = start + dictionary.IndexOf(EmptyRange, StringComparison.Ordinal);
        Encoding.Latin1.GetBytes(range.PadRight(EmptyRange.Length), document.AsSpan(rangeAt));
        var value = Sign([.. document.AsSpan(0, open), .. document.AsSpan(close)]);
        Encoding.Latin1.GetBytes(Convert.ToHexString(value), document.AsSpan(open + 1));
        return document;
    }

    private byte[] Sign(byte[] content) => CadesSignature.Over(content, certificate.Certificate, certificate.Chain);

    private static (int Id, OrderedDictionary<string, string> Entries) FirstPage(PdfFile file, int node)
    {
        while (true)
        {
            var entries = file.DictionaryObject(node);
            if (!entries.TryGetValue("Kids", out var kids))
            {
                return (node, entries);
            }

            var first = PdfText.SkipSpace(kids, 1);
            node = PdfText.Referenced(kids[first..PdfText.EndOfValue(kids, first)]);
        }
    }

    private static string Annotations(PdfFile file, OrderedDictionary<string, string> page)
    {
        var array = page.GetValueOrDefault("Annots") ?? "[]";
        return (PdfText.IsReference(array) ? file.Object(PdfText.Referenced(array)) : array)[1..^1];
    }
}

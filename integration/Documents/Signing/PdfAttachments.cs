using System.Globalization;
using System.Text;
using NodaTime;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>A file that is put into a document together with its signature, as PDF/A-3 wants associated files.</summary>
/// <param name="Name">ASCII.</param>
/// <param name="Relationship">What it is to the document: <c>Source</c>, <c>Data</c>, <c>Supplement</c> (ISO 19005-3 §6.8).</param>
public sealed record EmbeddedFile(string Name, string MimeType, string Relationship, string Description, byte[] Content);

/// <summary>
/// Adds embedded files to an update: stream and file specification as new objects, and their entries in the catalogue's
/// <c>AF</c> and <c>EmbeddedFiles</c> beside those that are there.
/// </summary>
internal static class PdfAttachments
{
    /// <param name="catalog">Changed; the caller writes it.</param>
    /// <exception cref="InvalidDataException">A file of that name is attached already, or the names form a deep tree.</exception>
    public static void Attach(PdfFile file, PdfUpdate update, OrderedDictionary<string, string> catalog, EmbeddedFile attachment, Instant at)
    {
        var (data, specification) = (update.NewObject(), update.NewObject());
        var name = $"({attachment.Name})";
        var subtype = attachment.MimeType.Replace("/", "#2F", StringComparison.Ordinal);
        // Uncompressed, so that a checker needs nothing but the bytes.
        update.WriteStream(
            data,
            string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /EmbeddedFile /Subtype /{subtype} /Params << /ModDate {PdfText.Moment(at)} /Size {attachment.Content.Length} >> /Length {attachment.Content.Length} >>"),
            attachment.Content);
        update.Write(specification,
            $"<< /Type /Filespec /F {name} /UF {name} /Desc {PdfText.TextString(attachment.Description)} "
            + $"/AFRelationship /{attachment.Relationship} /EF << /F {data} 0 R /UF {data} 0 R >> >>");

        catalog["AF"] = $"[{string.Join(' ', [.. Items(file, catalog.GetValueOrDefault("AF")), $"{specification} 0 R"])}]";
        var names = Entries(file, catalog.GetValueOrDefault("Names"));
        var tree = Entries(file, names.GetValueOrDefault("EmbeddedFiles"));
        if (tree.ContainsKey("Kids")) throw new InvalidDataException("The attachments' names form a deep tree.");
        tree["Names"] = $"[{string.Join(' ', Sorted(Items(file, tree.GetValueOrDefault("Names")), name, $"{specification} 0 R"))}]";
        names["EmbeddedFiles"] = PdfText.Write(tree);
        catalog["Names"] = PdfText.Write(names);
    }

    /// <summary>A name tree's leaf keeps its names in order (ISO 32000-1 §7.9.6).</summary>
    private static List<string> Sorted(List<string> pairs, string name, string reference)
    {
        var at = 0;
        while (at < pairs.Count && string.CompareOrdinal(pairs[at], name) < 0) at += 2;
        if (at < pairs.Count && pairs[at] == name) throw new InvalidDataException($"{name} is attached already.");
        pairs.InsertRange(at, [name, reference]);
        return pairs;
    }

    private static List<string> Items(PdfFile file, string? array)
    {
        var items = new List<string>();
        if (array is null) return items;
        var text = PdfText.IsReference(array) ? file.Object(PdfText.Referenced(array)) : array;
        for (var at = PdfText.SkipSpace(text, 1); text[at] != ']'; at = PdfText.SkipSpace(text, at))
        {
            var end = PdfText.EndOfValue(text, at);
            items.Add(text[at..end]);
            at = end;
        }
        return items;
    }

    private static OrderedDictionary<string, string> Entries(PdfFile file, string? dictionary) =>
        dictionary is null ? []
        : PdfText.IsReference(dictionary) ? file.DictionaryObject(PdfText.Referenced(dictionary))
        : PdfText.Dictionary(dictionary, 0);
}

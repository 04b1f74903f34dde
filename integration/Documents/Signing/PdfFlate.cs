using System.Globalization;
using System.IO.Compression;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>Decodes deflated streams, with the PNG predictors that cross-reference streams use (ISO 32000-1 §7.4.4).</summary>
internal static class PdfFlate
{
    /// <exception cref="InvalidDataException">Another filter, or damaged data.</exception>
    public static byte[] Decode(byte[] raw, OrderedDictionary<string, string> dictionary)
    {
        if (dictionary["Filter"].Trim('[', ']', ' ') != "/FlateDecode")
        {
            throw new InvalidDataException($"Unexpected filter {dictionary["Filter"]}.");
        }

        using var inflated = new MemoryStream();
        using (var deflated = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress))
        {
            deflated.CopyTo(inflated);
        }

        if (!dictionary.TryGetValue("DecodeParms", out var written))
        {
            return inflated.ToArray();
        }

        var parameters = PdfText.Dictionary(written, 0);
        return parameters.TryGetValue("Predictor", out var predictor) && predictor is not "1"
            ? Unpredict(inflated.ToArray(), int.Parse(parameters["Columns"], CultureInfo.InvariantCulture))
            : inflated.ToArray();
    }

    /// <summary>Undoes the PNG predictors None, Sub and Up for one byte a column, as cross-reference streams have.</summary>
    private static byte[] Unpredict(byte[] data, int columns)
    {
        var rows = data.Length / (columns + 1);
        var plain = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var kind = data[row * (columns + 1)];
            for (var column = 0; column < columns; column++)
            {
                var at = (row * columns) + column;
                var expected = kind switch
                {
                    0 => 0,
                    1 => column > 0 ? plain[at - 1] : 0,
                    2 => row > 0 ? plain[at - columns] : 0,
                    _ => throw new InvalidDataException($"Unexpected predictor {kind} in a cross-reference stream."),
                };
                plain[at] = unchecked((byte)(data[(row * (columns + 1)) + 1 + column] + expected));
            }
        }

        return plain;
    }
}

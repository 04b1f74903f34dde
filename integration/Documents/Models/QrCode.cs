using System.Globalization;
using System.Text;
using QRCoder;

namespace Regulatory.Integration.Documents.Models;

/// <summary>
/// QR codes as SVG: one path, a unit a module, neighbours of a row in one stroke, without the quiet zone, which the template
/// leaves.
/// </summary>
public static class QrCode
{
    private const int QuietZone = 4;

    public static string Svg(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var size = rows.Count - (2 * QuietZone);
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            for (int x = 0, run; x < size; x += run)
            {
                var dark = Dark(x, y);
                for (run = 1; x + run < size && Dark(x + run, y) == dark; run++)
                {
                }

                if (dark)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z");
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><path fill="#000" d="{path}"/></svg>""");

        bool Dark(int x, int y) => rows[y + QuietZone][x + QuietZone];
    }
}

/// <summary>Where anybody can ask what a certificate is worth today.</summary>
public static class VerificationUrl
{
    /// <summary><c>{base}/verify/{number}</c>, the number as UTF-8 percent-encoded.</summary>
    public static string Of(Uri publicBaseUrl, string number) =>
        $"{publicBaseUrl.AbsoluteUri.TrimEnd('/')}/verify/{Uri.EscapeDataString(number)}";
}

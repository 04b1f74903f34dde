using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Web.Specs;

/// <summary>Somebody is shown a certificate and asks what it is worth: by its number, by its code, and from the file, which stays with them.</summary>
[Collection(nameof(WebHall))]
public sealed partial class VerifyPagesSpec(WebHall hall)
{
    private IPage page = null!;

    [Fact]
    public async Task a_citizen_learns_by_number_and_by_file_what_a_certificate_is_worth()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        var pdf = await Certificate(licence.Number);
        await using var citizen = await Visitor.Come(hall, phone: false);
        page = citizen.Page;
        var sent = new List<IRequest>();
        page.Request += (_, request) => sent.Add(request);
        await citizen.Open("/");
        await citizen.IsAccessible();
        await citizen.Picture("start-zh");
        await page.Locator(".tile", new() { HasTextString = "核验证件" }).ClickAsync();
        await page.GetByLabel("许可编号或者运单编号").FillAsync(licence.Number);
        await citizen.Picture("verify-zh");
        await citizen.IsAccessible();
        await citizen.Press("核验");
        await Assertions.Expect(Word).ToHaveTextAsync("有效");
        foreach (var said in new[] { "穗安客运有限公司", "客运班线经营许可", "广州至从化客运班线" }) await citizen.Sees(said);
        await citizen.IsAccessible();

        await Drop(pdf);
        await Says("真实，且现行有效");
        foreach (var said in new[] { "逐字节一致", "均在账本之中", "树头由本账本公布的公钥签名", "是否就是持证人" }) await citizen.Sees(said);
        await citizen.IsAccessible();
        await citizen.Picture("verified-zh");
        await citizen.Print("verified-zh");

        var changed = (byte[])pdf.Clone();
        changed[pdf.Length / 3] ^= 1;
        await Drop(changed);
        await Says("不是签发的证照");
        await citizen.Picture("verified-altered-zh");
        await Drop([.. pdf, .. "\n% another page\n"u8]);
        await Says("不是签发的证照");
        await citizen.Sees("签发的内容之后附加了其他数据");
        var other = await new Matter(hall.Host).Issued();
        await Drop(await Certificate(other.Number));
        await Says("另一许可的证照");
        await citizen.Sees(other.Number);

        // Where nothing says which certificate it is, its own proof does.
        await citizen.Open("/verify");
        await Drop(pdf);
        await Says("真实，且现行有效");
        await Drop(changed);
        await Says("不是签发的证照");
        await Drop("%PDF-1.7\nWhoever holds this may carry what they like.\n"u8.ToArray());
        await Says("无法判断");
        await citizen.Sees("文件没有携带本系统的证明");
        await Drop(Emptied(changed));
        await Says("不是签发的证照");

        await (await hall.Host.As("decision-gz")).Act(
            "suspendLicence", new { licence = licence.Id, kind = "SUSPENSION_FOR_RECTIFICATION", decisionNumber = $"穗交责停〔2026〕{licence.Position}号" });
        await citizen.Open($"/verify/{Uri.EscapeDataString(licence.Number)}");
        await Assertions.Expect(Word).ToHaveTextAsync("暂扣 / 责令停业整顿");
        await Drop(pdf);
        await Says("真实，但目前不得使用");
        await citizen.Press("English");
        await Says("Genuine, but not to be used now");
        await citizen.Sees("An order forbids the use of the licence for the time being.");
        await citizen.IsAccessible();
        await citizen.Picture("verified-suspended-en");

        // The file went nowhere.
        sent.ShouldAllBe(request => request.Method == "GET" && request.PostDataBuffer == null);
        citizen.HadNoComplaints();
    }

    [Fact]
    public async Task a_photo_of_the_code_on_a_certificate_leads_to_the_licence_on_a_phone()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        await using var citizen = await Visitor.Come(hall, phone: true);
        page = citizen.Page;
        await citizen.Open("/verify");
        await Photo(await CodeOf(new Uri("https://elsewhere.example/nothing")));
        await citizen.Sees("该二维码不是本系统签发文书的二维码。");
        await citizen.IsAccessible();
        await citizen.Picture("verify-zh");
        await Photo(await CodeOf(new Uri(VerificationUrl.Of(new("https://licensing.example.gov.cn/"), licence.Number))));
        await Assertions.Expect(Word).ToHaveTextAsync("有效");
        await citizen.Sees(licence.Number);
        new Uri(page.Url).Authority.ShouldBe(hall.Host.Address.Authority);
        await citizen.IsAccessible();
        await citizen.Picture("verified-zh");
        await citizen.Press("English");
        await citizen.Sees("The licence is in force and may be used.");
        citizen.HadNoComplaints();
    }

    [Fact]
    public async Task without_scripts_the_code_still_leads_to_what_the_register_says()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        await using var context = await hall.Browser.NewContextAsync(new() { JavaScriptEnabled = false, Locale = "zh-CN" });
        var plain = await context.NewPageAsync();
        var address = new Uri(hall.Host.Address, $"/verify/{Uri.EscapeDataString(licence.Number)}").ToString();
        (await plain.GotoAsync(address))!.Status.ShouldBe(200);
        var said = await plain.InnerTextAsync("body");
        foreach (var word in new[] { "有效", licence.Number, "穗安客运有限公司", "广州市交通运输局" }) said.ShouldContain(word);
        (await plain.GotoAsync(address + "?lang=en"))!.Status.ShouldBe(200);
        (await plain.InnerTextAsync("body")).ShouldContain("The licence is in force and may be used.");
        (await plain.GotoAsync(new Uri(hall.Host.Address, "/verify/粤0").ToString()))!.Status.ShouldBe(404);
        (await plain.InnerTextAsync("body")).ShouldContain("查无此证");
    }

    [Fact]
    public async Task who_is_turned_away_is_told_to_wait_and_gets_in_by_asking_again()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        await using var citizen = await Visitor.Come(hall, phone: true);
        page = citizen.Page;
        var crowded = true;
        await page.RouteAsync("**/standing", route => crowded
            ? route.FulfillAsync(new() { Status = 503, Headers = new Dictionary<string, string> { ["Retry-After"] = "1" }, Body = """{"code":"BUSY"}""" })
            : route.ContinueAsync());
        await citizen.Open($"/verify/{Uri.EscapeDataString(licence.Number)}");
        await citizen.Sees("访问过于频繁，请稍后再试。");
        await citizen.IsAccessible();
        crowded = false;
        await citizen.Press("重试");
        await Assertions.Expect(Word).ToHaveTextAsync("有效");
        citizen.HadNoComplaints(but: "503");
    }

    private ILocator Word => page.Locator(".page > .standing .word");

    private Task Says(string word) => Assertions.Expect(page.Locator(".outcome .word")).ToHaveTextAsync(word);

    private Task Drop(byte[] file) =>
        page.SetInputFilesAsync(".drop input", new FilePayload { Name = "证照.pdf", MimeType = "application/pdf", Buffer = file });

    private Task Photo(byte[] picture) =>
        page.SetInputFilesAsync(".scanners input", new FilePayload { Name = "photo.png", MimeType = "image/png", Buffer = picture });

    /// <summary>A photograph, as it were: the code on a sheet of paper, small and not quite straight.</summary>
    private async Task<byte[]> CodeOf(Uri address)
    {
        await using var desk = await hall.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 900, Height = 1200 } });
        var sheet = await desk.NewPageAsync();
        await sheet.SetContentAsync(
            $"<body style='background:#ddd'><div style='width:240px;background:#fff;padding:30px;margin:300px auto;transform:rotate(7deg)'>{QrCode.Svg(address.AbsoluteUri)}</div></body>");
        return await sheet.ScreenshotAsync();
    }

    /// <summary>A paper whose proof is made to speak of none of its bytes and of no fact.</summary>
    private static byte[] Emptied(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        ProvenDocument.Count(text).ShouldBe(1);
        var nothing = Convert.ToHexStringLower(SHA256.HashData([]));
        return Encoding.Latin1.GetBytes(ProvenDocument.Replace(
            text, of => $"\"sha256\": \"{nothing}\",\n    \"length\": 0".PadRight(of.Length)));
    }

    /// <summary>What a proof says of its paper, up to the position of the fact that records it.</summary>
    [GeneratedRegex("\"sha256\": \"[0-9a-f]{64}\",\\s+\"length\": [0-9]+,\\s+\"fact\": [0-9]+")]
    private static partial Regex ProvenDocument { get; }

    /// <summary>The certificate as anybody downloads it, once its facts are sealed.</summary>
    private async Task<byte[]> Certificate(string number)
    {
        for (var tries = 0; ; tries++)
        {
            using var answer = await hall.Host.Http.GetAsync(new Uri($"/certificates/{Uri.EscapeDataString(number)}.pdf", UriKind.Relative));
            if (answer.StatusCode is HttpStatusCode.ServiceUnavailable && tries < 10) continue;
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return await answer.Content.ReadAsByteArrayAsync();
        }
    }
}

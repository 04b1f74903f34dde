using System.Text.Json;
using Microsoft.Playwright;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Bench.Pages;

/// <summary>How a list scrolled.</summary>
/// <param name="Rows">Which row of the list was the last that was reached.</param>
/// <param name="Frames">Frames that were painted meanwhile.</param>
/// <param name="Long">Frames of more than 50 ms.</param>
/// <param name="Smooth">Frames of 33⅓ ms at most.</param>
/// <param name="Longest">In milliseconds.</param>
/// <param name="Elements">Elements of the document in the end.</param>
internal sealed record Scrolled(int Rows, int Frames, int Long, int Smooth, double Longest, int Elements)
{
    public double SmoothPercent => 100d * Smooth / Math.Max(1, Frames);
}

/// <summary>
/// Scrolls whatever scrolls from top to end, as a hand on a wheel does, and counts how long each frame took. Where a list ends and offers more, that is
/// taken; how it keeps its rows, whether in pages or only those that are seen, is its own business.
/// </summary>
internal static class Scrolling
{
    private const string Scroll =
        """
        async wanted => {
          const tallest = () => [document.scrollingElement, ...document.querySelectorAll('#page-content *')]
            .filter(one => one.scrollHeight > one.clientHeight + 200 && (one === document.scrollingElement || /auto|scroll/.test(getComputedStyle(one).overflowY)))
            .sort((a, b) => b.scrollHeight - a.scrollHeight)[0] ?? document.scrollingElement;
          // A list that draws only what is near the eye says of each row which one it is.
          const rowsOf = () => {
            const last = [...document.querySelectorAll('#page-content tr[aria-rowindex]')].at(-1);
            return last === undefined ? document.querySelectorAll('#page-content tbody tr:not(.end)').length : Number(last.getAttribute('aria-rowindex')) - 1;
          };
          const frame = () => new Promise(done => requestAnimationFrame(done));
          const times = [];
          let idle = 0, last = await frame(), place = tallest();
          while (idle < 60 || idle < 600 && rowsOf() < wanted) {
            const before = place.scrollTop;
            place.scrollTop += 300;
            const now = await frame();
            if (place.scrollTop > before + 1) {
              times.push(now - last);
              idle = 0;
            } else {
              idle++;
              place = tallest();
              if (wanted > 0 && rowsOf() < wanted) document.querySelector('#page-content tr.end button')?.click();
            }
            last = now;
          }
          return {
            rows: rowsOf(), frames: times.length, long: times.filter(one => one > 50).length, smooth: times.filter(one => one <= 1000 / 30).length,
            longest: Math.max(0, ...times), elements: document.querySelectorAll('*').length,
          };
        }
        """;

    public static async Task<Scrolled> Of(IBrowser browser, RunningHost host, string? account, string path, int rows)
    {
        await using var context = await Visit.Come(browser, host, account);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(0);
        await Visit.Open(page, host, path);
        var told = await page.EvaluateAsync<JsonElement>(Scroll, rows);
        int Of(string name) => told.GetProperty(name).GetInt32();
        return new(Of("rows"), Of("frames"), Of("long"), Of("smooth"), told.GetProperty("longest").GetDouble(), Of("elements"));
    }
}

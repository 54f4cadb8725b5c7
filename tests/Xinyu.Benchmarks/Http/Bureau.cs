using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Http;

/// <summary>One client of the load: an applicant and the four officials through whose hands his cases go.</summary>
internal sealed class Bureau(Applicant applicant, Official window, Official handler, Official reviewer, Official leader) : IDisposable
{
    public Applicant Applicant => applicant;

    public static async Task<Bureau> OpenAsync(Uri address, int number) => new(
        await Applicant.RegisterAsync(address, number),
        await Official.SignedInAsync(address, Officials.Posts[0]), await Official.SignedInAsync(address, Officials.Posts[1]),
        await Official.SignedInAsync(address, Officials.Posts[2]), await Official.SignedInAsync(address, Officials.Posts[3]));

    /// <summary>HB-01's standard path: filled in, submitted, accepted, handled, reviewed, granted, delivered.</summary>
    public async Task WholeCaseAsync()
    {
        var number = await applicant.SubmitAsync(await applicant.FillInAsync());
        var id = await window.ReceiveAsync(number);
        await window.AcceptAsync(id);
        await handler.CompleteAsync(id, "agree");
        await reviewer.CompleteAsync(id, "agree");
        await leader.CompleteAsync(id, "grant");
        await window.CompleteAsync(id, "done");
    }

    public void Dispose()
    {
        applicant.Dispose();
        foreach (var official in (Official[])[window, handler, reviewer, leader])
            official.Dispose();
    }
}

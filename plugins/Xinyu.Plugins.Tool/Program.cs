using Xinyu.Plugins.Tool;
using Xinyu.Plugins.Tool.Commands;

const string Usage = """
    new FOLDER --item HB-01 [--id ID] [--name 名称] [--name-en NAME]   新建插件项目      a new plug-in project
        [--pages]                                                      带一个页面        with a page
    test FOLDER                                                        运行插件的测试    run its tests
    pack FOLDER [--out FILE]                                           打包 .xyplugin    pack it
    key OWNER --to FOLDER                                              生成密钥          make a key pair
    sign PACKAGE --key PRIVATE.pem [--as city]                         签名；核对后批准  sign; approve what conforms
    seal PLUG-INS --keys FOLDER --public FOLDER [--packages FOLDER]    发布时签名批准    sign and approve a release
    verify PACKAGE [--keys FOLDER]                                     核对              check it as the host does
    conform FOLDER|PACKAGE [--report FILE]                             合规核对          what the city asks before approval
    install FOLDER|PACKAGE --to PLUG-INS [--replace]                   装进目录          into a plug-in folder
    install FOLDER|PACKAGE --host URL --user NAME                      上传安装          upload to a host
    """;

try
{
    var words = args.Length > 1 ? args[1..] : [];
    switch (args.FirstOrDefault())
    {
        case "new": NewCommand.Run(new(words, "pages")); break;
        case "test": TestCommand.Run(new(words)); break;
        case "pack": PackCommand.Run(new(words)); break;
        case "key": KeyCommand.Run(new(words)); break;
        case "sign": await SignCommand.RunAsync(new(words)); break;
        case "seal": await SealCommand.RunAsync(new(words)); break;
        case "verify": VerifyCommand.Run(new(words)); break;
        case "conform": await ConformCommand.RunAsync(new(words)); break;
        case "install": await InstallCommand.RunAsync(new(words, "replace")); break;
        default:
            await Console.Error.WriteLineAsync(Usage);
            return 2;
    }

    return 0;
}
catch (ToolException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
